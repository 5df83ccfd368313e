/// Locations and voyages in PostgreSQL. The entities are rows, not domain objects: they translate.
package dev.cargokit.routing.infrastructure.persistence;
