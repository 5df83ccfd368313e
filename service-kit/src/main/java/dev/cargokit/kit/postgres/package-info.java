/// What a service that stores needs around its database: migrations that wait for it, and signals between
/// replicas. A service without a database excludes this package (`quarkus.arc.exclude-types`).
package dev.cargokit.kit.postgres;
