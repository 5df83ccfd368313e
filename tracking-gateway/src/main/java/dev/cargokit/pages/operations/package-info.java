/// The state of the system as a page: instances and their breakers as the gateway tells of them at
/// `/q/gateway`, whether each is ready, and what waits in the outbox.
package dev.cargokit.pages.operations;
