package dev.cargokit.handling.domain;

import static dev.cargokit.handling.domain.Events.claim;
import static dev.cargokit.handling.domain.Events.customs;
import static dev.cargokit.handling.domain.Events.hour;
import static dev.cargokit.handling.domain.Events.load;
import static dev.cargokit.handling.domain.Events.receive;
import static dev.cargokit.handling.domain.Events.registeredAt;
import static dev.cargokit.handling.domain.Events.unload;
import static java.time.temporal.ChronoUnit.MICROS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Vectors H14, X4, X9 and X10; rules A8 to A10.
class HandlingHistoryTest {

    private final HandlingHistory history = HandlingHistory.empty();

    /// H14.
    @Test
    void has_distinct_events_in_chronological_order() {
        var first = receive("CNHKG", 5);
        var second = load("V100", "CNHKG", 10);

        var made = new HandlingHistory(List.of(second, registeredAt(90, first), first));

        assertEquals(List.of(first, second), made.events());
        assertEquals(hour(6), made.events().getFirst().registrationTime());
        assertEquals(Optional.of(second), made.mostRecent());
    }

    @Test
    void starts_empty() {
        assertTrue(history.isEmpty());
        assertEquals(Optional.empty(), history.mostRecent());
        assertEquals(Optional.empty(), history.claim());
    }

    /// X10.
    @Test
    void sorts_late_reports() {
        history.register(unload("V100", "USNYC", 9));
        history.register(registeredAt(20, load("V100", "CNHKG", 3)));

        assertEquals(List.of(load("V100", "CNHKG", 3), unload("V100", "USNYC", 9)), history.events());
        assertEquals(Optional.of(unload("V100", "USNYC", 9)), history.mostRecent());
    }

    /// X9.
    @Test
    void registers_the_same_event_once() {
        assertTrue(history.register(receive("CNHKG", 1)).isPresent());
        assertTrue(history.register(registeredAt(50, receive("CNHKG", 1))).isEmpty());

        assertEquals(1, history.events().size());
    }

    @Test
    void sorts_simultaneous_events_by_registration() {
        history.register(registeredAt(8, unload("V100", "USNYC", 5)));
        history.register(registeredAt(7, customs("USNYC", 5)));

        assertEquals(List.of(unload("V100", "USNYC", 5), customs("USNYC", 5)), history.events());
        assertEquals(hour(8).plus(1, MICROS), history.events().getLast().registrationTime());
    }

    /// X4.
    @Test
    void refuses_events_after_a_claim() {
        history.register(claim("SESTO", 16));

        assertThrows(HandlingRefusal.CargoClaimed.class, () -> history.register(load("V300", "JNTKO", 17)));
        assertThrows(HandlingRefusal.CargoClaimed.class, () -> history.register(claim("SESTO", 17)));
        assertEquals(List.of(claim("SESTO", 16)), history.events());
    }

    @Test
    void refuses_events_at_the_time_of_an_earlier_claim() {
        history.register(registeredAt(20, claim("SESTO", 16)));

        assertThrows(
                HandlingRefusal.CargoClaimed.class, () -> history.register(registeredAt(21, customs("SESTO", 16))));
        assertThrows(
                HandlingRefusal.CargoClaimed.class, () -> history.register(registeredAt(19, customs("SESTO", 16))));
    }

    @Test
    void registers_a_claim_at_the_time_of_earlier_events() {
        history.register(registeredAt(20, customs("SESTO", 16)));
        history.register(registeredAt(20, claim("SESTO", 16)));

        assertEquals(Optional.of(claim("SESTO", 16)), history.claim());
    }

    @Test
    void registers_late_events_before_the_claim() {
        history.register(claim("SESTO", 16));
        history.register(registeredAt(40, unload("V400", "SESTO", 15)));

        assertEquals(List.of(unload("V400", "SESTO", 15), claim("SESTO", 16)), history.events());
    }

    @Test
    void refuses_a_claim_before_other_events() {
        history.register(unload("V400", "SESTO", 15));

        assertThrows(HandlingRefusal.ClaimTooEarly.class, () -> history.register(claim("SESTO", 14)));
    }

    @Test
    void refuses_a_second_claim_before_the_first() {
        history.register(claim("SESTO", 16));

        assertThrows(HandlingRefusal.ClaimTooEarly.class, () -> history.register(claim("SESTO", 14)));
    }

    @Test
    void never_refuses_duplicates() {
        history.register(receive("SESTO", 15));
        history.register(claim("SESTO", 16));

        assertTrue(history.register(registeredAt(90, claim("SESTO", 16))).isEmpty());
        assertTrue(history.register(registeredAt(90, receive("SESTO", 15))).isEmpty());
    }
}
