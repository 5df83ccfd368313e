/// The scenarios of the shipping system, on populations of up to a million cargos. Requests go to the service that
/// handles them; tracking goes to the gateway, which composes it.
package dev.cargokit.bench.shipping;
