/// The database of a service: migrations that wait for it, and notifications between replicas.
/// A service without a database does not depend on this module.
package dev.cargokit.kit.postgres;
