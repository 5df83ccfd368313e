package dev.cargokit.handling.domain;

import static dev.cargokit.handling.domain.Events.claim;
import static dev.cargokit.handling.domain.Events.event;
import static dev.cargokit.handling.domain.Events.load;
import static dev.cargokit.handling.domain.Events.receive;
import static dev.cargokit.handling.domain.Events.told;
import static dev.cargokit.handling.domain.Events.unload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandlingEventTest {

    /// H1, H4, H5: whether the voyage calls there is not asked.
    @Test
    void happens_where_it_is_said_to() {
        assertEquals(new UnLocode("CNHKG"), load("CM003", "CNHKG", 1).location());
        assertEquals(new UnLocode("USNYC"), unload("CM003", "USNYC", 1).location());
        assertEquals(new UnLocode("DEHAM"), unload("CM004", "DEHAM", 1).location());
        assertEquals(new UnLocode("FIHEL"), claim("FIHEL", 1).location());
    }

    /// H2.
    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "RECEIVE", "CUSTOMS"})
    void ashore_takes_no_voyage(HandlingEventType type) {
        assertThrows(IllegalArgumentException.class, () -> event(type, "CNHKG", "CM003", 1));
    }

    /// H3.
    @ParameterizedTest
    @EnumSource(names = {"LOAD", "UNLOAD"})
    void aboard_needs_a_voyage(HandlingEventType type) {
        assertThrows(IllegalArgumentException.class, () -> event(type, "CNHKG", "", 1));
    }

    /// H7.
    @Test
    void is_the_same_whenever_it_was_registered() {
        HandlingEvent event = load("V100", "CNHKG", 3);

        assertEquals(event, told(99, event));
        assertEquals(event.hashCode(), told(99, event).hashCode());
    }

    @Test
    void is_another_when_anything_else_differs() {
        HandlingEvent event = load("V100", "CNHKG", 3);
        HandlingEvent ofAnotherCargo = new HandlingEvent(
                new TrackingId("FTL456"),
                event.type(),
                event.location(),
                event.voyage(),
                event.completionTime(),
                event.registrationTime());

        List.of(
                        ofAnotherCargo,
                        unload("V100", "CNHKG", 3),
                        load("V200", "CNHKG", 3),
                        load("V100", "JNTKO", 3),
                        load("V100", "CNHKG", 4))
                .forEach(other -> assertNotEquals(event, other));
        assertNotEquals(event, "an event");
    }

    @Test
    void keeps_its_times_to_the_microsecond() {
        Instant nanos = Instant.parse("2009-03-01T00:00:00.123456789Z");
        HandlingEvent received = receive("CNHKG", 1);

        HandlingEvent event = new HandlingEvent(
                received.cargo(), received.type(), received.location(), received.voyage(), nanos, nanos);

        assertEquals(Instant.parse("2009-03-01T00:00:00.123456Z"), event.completionTime());
        assertEquals(Instant.parse("2009-03-01T00:00:00.123456Z"), event.registrationTime());
    }
}
