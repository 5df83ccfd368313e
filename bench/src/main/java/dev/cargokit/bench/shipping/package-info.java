/// The scenarios of the shipping system, on a population of 100,000 cargos. Requests go to the service that
/// handles them; tracking goes to the gateway, which composes it.
package dev.cargokit.bench.shipping;
