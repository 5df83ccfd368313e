package dev.cargokit.handling.domain;

import static dev.cargokit.handling.domain.Events.claim;
import static dev.cargokit.handling.domain.Events.event;
import static dev.cargokit.handling.domain.Events.load;
import static dev.cargokit.handling.domain.Events.receive;
import static dev.cargokit.handling.domain.Events.registeredAt;
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

    /// H1, H4, H5: whether the voyage calls there does not matter.
    @Test
    void has_any_location() {
        assertEquals(new UnLocode("CNHKG"), load("CM003", "CNHKG", 1).location());
        assertEquals(new UnLocode("USNYC"), unload("CM003", "USNYC", 1).location());
        assertEquals(new UnLocode("DEHAM"), unload("CM004", "DEHAM", 1).location());
        assertEquals(new UnLocode("FIHEL"), claim("FIHEL", 1).location());
    }

    /// H2.
    @ParameterizedTest
    @EnumSource(names = {"CLAIM", "RECEIVE", "CUSTOMS"})
    void in_port_has_no_voyage(HandlingEventType type) {
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
    void is_equal_whenever_it_was_registered() {
        var event = load("V100", "CNHKG", 3);

        assertEquals(event, registeredAt(99, event));
        assertEquals(event.hashCode(), registeredAt(99, event).hashCode());
    }

    @Test
    void differs_when_anything_else_differs() {
        var event = load("V100", "CNHKG", 3);
        var ofAnotherCargo = new HandlingEvent(
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
    void has_times_in_microseconds() {
        var nanos = Instant.parse("2009-03-01T00:00:00.123456789Z");
        var received = receive("CNHKG", 1);

        var event = new HandlingEvent(
                received.cargo(), received.type(), received.location(), received.voyage(), nanos, nanos);

        assertEquals(Instant.parse("2009-03-01T00:00:00.123456Z"), event.completionTime());
        assertEquals(Instant.parse("2009-03-01T00:00:00.123456Z"), event.registrationTime());
    }
}
