/// The state of the system as a page: instances and their circuit breakers as the gateway lists them at
/// `/q/gateway`, the readiness of each, and the events waiting in the outbox.
package dev.cargokit.web.operations;
