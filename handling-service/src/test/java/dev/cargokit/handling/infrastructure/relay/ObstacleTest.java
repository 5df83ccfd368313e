package dev.cargokit.handling.infrastructure.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.testkit.LogLines;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObstacleTest {

    private static final Instant MET = Instant.parse("2026-03-01T12:00:00Z");

    private final Obstacle obstacle = new Obstacle(Clock.fixed(MET, ZoneOffset.UTC));

    @Test
    void is_told_once_and_overcome_when_nothing_waits_that_waited_for_it() {
        try (var lines = LogLines.of(Obstacle.class.getName())) {
            obstacle.look(Optional.empty());
            obstacle.met("booking is away");
            obstacle.met("booking is away");
            obstacle.look(Optional.of(MET.minusSeconds(1)));
            obstacle.look(Optional.of(MET));
            assertEquals(List.of("Events wait in the outbox: booking is away"), lines.all());

            obstacle.look(Optional.of(MET.plusSeconds(1)));
            obstacle.look(Optional.empty());
            assertEquals(List.of("Events wait in the outbox: booking is away", "Events flow again"), lines.all());
        }
    }
}
