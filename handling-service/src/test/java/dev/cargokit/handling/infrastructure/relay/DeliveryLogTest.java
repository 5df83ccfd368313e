package dev.cargokit.handling.infrastructure.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.LogCapture;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeliveryLogTest {

    private static final Instant BLOCKED = Instant.parse("2026-03-01T12:00:00Z");

    private final DeliveryLog log = new DeliveryLog(Clock.fixed(BLOCKED, ZoneOffset.UTC));

    @Test
    void logs_once_that_delivery_is_blocked_and_once_that_it_has_resumed() {
        try (var lines = LogCapture.of(DeliveryLog.class.getName())) {
            log.update(Optional.empty());
            log.blocked("booking is unavailable");
            log.blocked("booking is unavailable");
            log.update(Optional.of(BLOCKED.minusSeconds(1)));
            log.update(Optional.of(BLOCKED));
            assertEquals(List.of("Delivery from the outbox is blocked: booking is unavailable"), lines.all());

            log.update(Optional.of(BLOCKED.plusSeconds(1)));
            log.update(Optional.empty());
            assertEquals(
                    List.of(
                            "Delivery from the outbox is blocked: booking is unavailable",
                            "Delivery from the outbox has resumed"),
                    lines.all());
        }
    }
}
