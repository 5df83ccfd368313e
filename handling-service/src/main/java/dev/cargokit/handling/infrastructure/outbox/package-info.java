/// The transactional outbox: events are stored with the state change that raised them. The relay delivers
/// and deletes them; see [the pattern](https://microservices.io/patterns/data/transactional-outbox.html).
package dev.cargokit.handling.infrastructure.outbox;
