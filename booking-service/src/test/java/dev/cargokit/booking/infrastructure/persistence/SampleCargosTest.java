package dev.cargokit.booking.infrastructure.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.application.InMemoryCargoes;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.booking.infrastructure.Settings;
import dev.cargokit.kit.postgres.DatabaseReady;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleCargosTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final InMemoryCargoes cargoes = new InMemoryCargoes();

    @Test
    void are_booked_once_by_whichever_replica_comes_first() {
        samples(true).book(new DatabaseReady());
        samples(true).book(new DatabaseReady());

        var sample = cargoes.find(new TrackingId("FTL456")).orElseThrow();
        assertEquals(NOW.plus(Duration.ofDays(90)), sample.specification().arrivalDeadline());
        assertEquals(2, cargoes.events().size());
    }

    @Test
    void can_be_left_out() {
        samples(false).book(new DatabaseReady());

        assertEquals(0, cargoes.events().size());
    }

    private SampleCargos samples(boolean wanted) {
        return new SampleCargos(
                cargoes,
                Settings.of(Map.of("cargokit.booking.sample-data", String.valueOf(wanted))),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
