package dev.cargokit.handling.domain;

import static dev.cargokit.handling.domain.Events.claim;
import static dev.cargokit.handling.domain.Events.customs;
import static dev.cargokit.handling.domain.Events.hour;
import static dev.cargokit.handling.domain.Events.load;
import static dev.cargokit.handling.domain.Events.receive;
import static dev.cargokit.handling.domain.Events.told;
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
    void holds_distinct_events_in_the_order_in_which_they_happened() {
        HandlingEvent first = receive("CNHKG", 5);
        HandlingEvent second = load("V100", "CNHKG", 10);

        HandlingHistory made = new HandlingHistory(List.of(second, told(90, first), first));

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
    void takes_late_reports_in_their_place() {
        history.register(unload("V100", "USNYC", 9));
        history.register(told(20, load("V100", "CNHKG", 3)));

        assertEquals(List.of(load("V100", "CNHKG", 3), unload("V100", "USNYC", 9)), history.events());
        assertEquals(Optional.of(unload("V100", "USNYC", 9)), history.mostRecent());
    }

    /// X9.
    @Test
    void takes_the_same_event_once() {
        assertTrue(history.register(receive("CNHKG", 1)).isPresent());
        assertTrue(history.register(told(50, receive("CNHKG", 1))).isEmpty());

        assertEquals(1, history.events().size());
    }

    @Test
    void orders_what_happened_at_once_by_registration() {
        history.register(told(8, unload("V100", "USNYC", 5)));
        history.register(told(7, customs("USNYC", 5)));

        assertEquals(List.of(unload("V100", "USNYC", 5), customs("USNYC", 5)), history.events());
        assertEquals(hour(8).plus(1, MICROS), history.events().getLast().registrationTime());
    }

    /// X4.
    @Test
    void takes_nothing_after_a_claim() {
        history.register(claim("SESTO", 16));

        assertThrows(HandlingRefusal.CargoClaimed.class, () -> history.register(load("V300", "JNTKO", 17)));
        assertThrows(HandlingRefusal.CargoClaimed.class, () -> history.register(claim("SESTO", 17)));
        assertEquals(List.of(claim("SESTO", 16)), history.events());
    }

    @Test
    void takes_nothing_together_with_a_claim_that_is_told_later() {
        history.register(told(20, claim("SESTO", 16)));

        assertThrows(HandlingRefusal.CargoClaimed.class, () -> history.register(told(21, customs("SESTO", 16))));
        assertThrows(HandlingRefusal.CargoClaimed.class, () -> history.register(told(19, customs("SESTO", 16))));
    }

    @Test
    void takes_a_claim_together_with_what_was_told_before() {
        history.register(told(20, customs("SESTO", 16)));
        history.register(told(20, claim("SESTO", 16)));

        assertEquals(Optional.of(claim("SESTO", 16)), history.claim());
    }

    @Test
    void still_takes_what_happened_before_the_claim() {
        history.register(claim("SESTO", 16));
        history.register(told(40, unload("V400", "SESTO", 15)));

        assertEquals(List.of(unload("V400", "SESTO", 15), claim("SESTO", 16)), history.events());
    }

    @Test
    void refuses_a_claim_before_what_is_on_record() {
        history.register(unload("V400", "SESTO", 15));

        assertThrows(HandlingRefusal.ClaimTooEarly.class, () -> history.register(claim("SESTO", 14)));
    }

    @Test
    void refuses_a_second_claim_before_the_first() {
        history.register(claim("SESTO", 16));

        assertThrows(HandlingRefusal.ClaimTooEarly.class, () -> history.register(claim("SESTO", 14)));
    }

    @Test
    void never_refuses_what_is_on_record() {
        history.register(receive("SESTO", 15));
        history.register(claim("SESTO", 16));

        assertTrue(history.register(told(90, claim("SESTO", 16))).isEmpty());
        assertTrue(history.register(told(90, receive("SESTO", 15))).isEmpty());
    }
}
