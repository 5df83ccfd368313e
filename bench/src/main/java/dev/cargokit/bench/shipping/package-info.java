/// What is asked of the shipping system: its world of 100,000 cargos, and the workloads that clients put on it.
/// Requests go to the service that answers them, tracking through the gateway as the gateway makes it.
package dev.cargokit.bench.shipping;
