package dev.cargokit.handling.infrastructure.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void is_as_old_as_its_oldest_event() {
        var backlog = new Backlog(
                List.of(
                        new Backlog.ShardBacklog((short) 3, 2, NOW.minusSeconds(10)),
                        new Backlog.ShardBacklog((short) 5, 40, NOW.minusSeconds(70))),
                1,
                List.of());

        assertEquals(42, backlog.size());
        assertEquals(Duration.ofSeconds(70), backlog.age(NOW));
    }

    @Test
    void has_no_age_without_events() {
        assertEquals(0, Backlog.EMPTY.size());
        assertEquals(Duration.ZERO, Backlog.EMPTY.age(NOW));
    }

    @Test
    void is_never_younger_than_now() {
        var backlog = new Backlog(List.of(new Backlog.ShardBacklog((short) 3, 1, NOW.plusSeconds(1))), 0, List.of());

        assertEquals(Duration.ZERO, backlog.age(NOW));
    }
}
