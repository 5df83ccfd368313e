package dev.cargokit.handling.domain;

import static dev.cargokit.handling.domain.HandlingEventType.CLAIM;
import static dev.cargokit.handling.domain.HandlingEventType.LOAD;
import static dev.cargokit.handling.domain.HandlingEventType.RECEIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Vectors H8 to H13, X3 and X7; rules A9 and A11.
class HandlingEventFactoryTest {

    private static final Instant NOW = Instant.parse("2009-03-10T12:00:00Z");
    private static final Instant THEN = NOW.minus(Duration.ofDays(1));

    private final List<String> asked = new ArrayList<>();
    private final HandlingEventFactory factory = new HandlingEventFactory(
            cargo -> isKnown(cargo.value()), voyage -> isKnown(voyage.value()), location -> isKnown(location.code()));

    @Test
    void creates_the_event_of_a_report() {
        var event = create("XYZ", LOAD, "sesto", "CM001");

        assertEquals(new TrackingId("XYZ"), event.cargo());
        assertEquals(LOAD, event.type());
        assertEquals(new UnLocode("SESTO"), event.location());
        assertEquals(new VoyageNumber("CM001"), event.voyage());
        assertEquals(THEN, event.completionTime());
        assertEquals(NOW, event.registrationTime());
        assertEquals(List.of("XYZ", "CM001", "SESTO"), asked);
    }

    /// H9.
    @Test
    void needs_no_voyage_in_port() {
        var event = create("XYZ", CLAIM, "SESTO", "");

        assertEquals(VoyageNumber.NONE, event.voyage());
        assertEquals(List.of("XYZ", "SESTO"), asked);
    }

    /// H10.
    @Test
    void refuses_an_unknown_location() {
        assertThrows(HandlingRefusal.UnknownLocation.class, () -> create("XYZ", LOAD, "NOEXT", "CM001"));
        assertThrows(HandlingRefusal.UnknownLocation.class, () -> create("XYZ", LOAD, "no locode", "CM001"));
    }

    /// H11.
    @Test
    void refuses_an_unknown_voyage_without_looking_up_the_location() {
        assertThrows(HandlingRefusal.UnknownVoyage.class, () -> create("XYZ", LOAD, "NOEXT", "XXX"));
        assertThrows(HandlingRefusal.UnknownVoyage.class, () -> create("XYZ", LOAD, "NOEXT", "../cargos"));
        assertEquals(List.of("XYZ", "XXX", "XYZ"), asked);
    }

    /// H12.
    @Test
    void refuses_an_unknown_cargo_without_looking_up_anything_else() {
        assertThrows(HandlingRefusal.UnknownCargo.class, () -> create("NOPE", LOAD, "NOEXT", ""));
        assertThrows(HandlingRefusal.UnknownCargo.class, () -> create("no/cargo", LOAD, "NOEXT", ""));
        assertEquals(List.of("NOPE"), asked);
    }

    /// H13.
    @Test
    void refuses_loading_without_a_voyage() {
        assertThrows(HandlingRefusal.VoyageRequired.class, () -> create("XYZ", LOAD, "NOEXT", ""));
    }

    @Test
    void refuses_a_voyage_in_port_even_an_unknown_one() {
        assertThrows(HandlingRefusal.VoyageNotAllowed.class, () -> create("XYZ", RECEIVE, "NOEXT", "XXX"));
    }

    @Test
    void looks_up_each_voyage_of_many_reports_once() {
        var report = new HandlingReport("XYZ", LOAD, "SESTO", "XXX", THEN);
        var prefetching = factory.prefetching(List.of(report, report));

        assertThrows(HandlingRefusal.UnknownVoyage.class, () -> prefetching.create(report, NOW));
        assertThrows(HandlingRefusal.UnknownVoyage.class, () -> prefetching.create(report, NOW));

        assertEquals(List.of("XYZ", "XXX", "XYZ"), asked);
    }

    /// X3.
    @Test
    void refuses_a_completion_time_more_than_five_minutes_ahead() {
        var inFiveMinutes = NOW.plus(Duration.ofMinutes(5));

        assertEquals(inFiveMinutes, create(inFiveMinutes).completionTime());
        assertThrows(HandlingRefusal.CompletedInFuture.class, () -> create(inFiveMinutes.plusNanos(1)));
    }

    private HandlingEvent create(String cargo, HandlingEventType type, String location, String voyage) {
        return factory.create(new HandlingReport(cargo, type, location, voyage, THEN), NOW);
    }

    private HandlingEvent create(Instant completionTime) {
        return factory.create(new HandlingReport("XYZ", CLAIM, "SESTO", "", completionTime), NOW);
    }

    private boolean isKnown(String code) {
        asked.add(code);
        return Set.of("XYZ", "CM001", "SESTO").contains(code);
    }
}
