/// The management interface: a port beside that of the clients, which no network outside has to reach.
/// Quarkus serves everything under `/q/` there.
package dev.cargokit.kit.management;
