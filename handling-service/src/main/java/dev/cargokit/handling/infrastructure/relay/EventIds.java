package dev.cargokit.handling.infrastructure.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Hands out the ids by which booking recognises an event that it is told again.
@ApplicationScoped
class EventIds {

    UUID next() {
        return UUID.randomUUID();
    }
}
