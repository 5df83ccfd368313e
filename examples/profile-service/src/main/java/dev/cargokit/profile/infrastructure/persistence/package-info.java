/// Profiles in PostgreSQL, one row each.
/// Entities stay here; the domain knows nothing of them.
package dev.cargokit.profile.infrastructure.persistence;
