/// Makes the plain domain a bean.
/// There is nothing else behind this service: no database, no other service.
package dev.cargokit.add.infrastructure;
