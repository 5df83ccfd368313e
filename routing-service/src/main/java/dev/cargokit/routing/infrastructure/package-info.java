/// What connects routing to the world around it: configuration, clock, metrics, health.
/// The packages below hold its database and its sample data.
package dev.cargokit.routing.infrastructure;
