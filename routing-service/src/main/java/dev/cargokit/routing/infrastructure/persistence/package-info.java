/// Locations and voyages in PostgreSQL: entities and repositories that translate between rows and the domain.
package dev.cargokit.routing.infrastructure.persistence;
