/// Clients that do everything at once on the same few cargos, and a look at what they leave behind.
/// What the contract lets a service refuse is no failure; a 5xx or a hang is.
package dev.cargokit.system.concurrency;
