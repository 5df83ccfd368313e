package dev.cargokit.handling.infrastructure.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Generates the ids by which booking recognises redelivered events.
@ApplicationScoped
class EventIdGenerator {

    UUID next() {
        return UUID.randomUUID();
    }
}
