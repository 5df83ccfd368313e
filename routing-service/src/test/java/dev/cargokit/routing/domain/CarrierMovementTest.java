package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Vector V7 of the contract under rule A3.
class CarrierMovementTest {

    private static final UnLocode A = new UnLocode("SESTO");
    private static final UnLocode B = new UnLocode("DEHAM");
    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(1));

    @Test
    void requires_all_components() {
        assertThrows(NullPointerException.class, () -> new CarrierMovement(null, B, START, END));
        assertThrows(NullPointerException.class, () -> new CarrierMovement(A, null, START, END));
        assertThrows(NullPointerException.class, () -> new CarrierMovement(A, B, null, END));
        assertThrows(NullPointerException.class, () -> new CarrierMovement(A, B, START, null));
    }

    @Test
    void is_equal_when_locations_and_times_are() {
        var movement = new CarrierMovement(A, B, START, END);

        assertEquals(new CarrierMovement(A, B, START, END), movement);
        assertEquals(new CarrierMovement(A, B, START, END).hashCode(), movement.hashCode());
        assertNotEquals(new CarrierMovement(B, A, START, END), movement);
        assertNotEquals(new CarrierMovement(A, B, START, END.plusSeconds(1)), movement);
    }

    @Test
    void has_whole_seconds() {
        var movement = new CarrierMovement(A, B, START.plusMillis(999), END.plusNanos(1));

        assertEquals(new CarrierMovement(A, B, START, END), movement);
    }

    @Test
    void arrives_after_it_departs() {
        assertUnsound("arrival", () -> new CarrierMovement(A, B, START, START));
        assertUnsound("arrival", () -> new CarrierMovement(A, B, END, START));
        assertUnsound("arrival", () -> new CarrierMovement(A, B, START, START.plusMillis(999)));
    }

    @Test
    void leads_elsewhere() {
        assertUnsound("to", () -> new CarrierMovement(A, A, START, END));
    }

    private static void assertUnsound(String field, Executable making) {
        assertEquals(
                field,
                assertThrows(RoutingRefusal.UnsoundMovement.class, making).field());
    }
}
