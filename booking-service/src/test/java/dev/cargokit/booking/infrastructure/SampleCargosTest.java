package dev.cargokit.booking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.cargo.InMemoryCargoRepository;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.kit.postgres.DatabaseReady;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleCargosTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final InMemoryCargoRepository cargos = new InMemoryCargoRepository();

    @Test
    void are_booked_once_by_whichever_replica_comes_first() {
        samples(true).book(new DatabaseReady());
        samples(true).book(new DatabaseReady());

        var sample = cargos.find(new TrackingId("FTL456")).orElseThrow();
        assertEquals(NOW.plus(Duration.ofDays(90)), sample.specification().arrivalDeadline());
        assertEquals(2, cargos.events().size());
    }

    @Test
    void can_be_switched_off() {
        samples(false).book(new DatabaseReady());

        assertEquals(0, cargos.events().size());
    }

    private SampleCargos samples(boolean enabled) {
        return new SampleCargos(
                cargos,
                Settings.of(Map.of("cargokit.booking.sample-data", String.valueOf(enabled))),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
