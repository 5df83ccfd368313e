package dev.cargokit.handling.application;

import static dev.cargokit.handling.application.InMemoryHandling.report;
import static dev.cargokit.handling.domain.HandlingEventType.CLAIM;
import static dev.cargokit.handling.domain.HandlingEventType.LOAD;
import static dev.cargokit.handling.domain.HandlingEventType.RECEIVE;
import static dev.cargokit.handling.domain.HandlingEventType.UNLOAD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.HandlingRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The cargo of the scenario L1 to L13, as the handling context sees it.
class HandlingLifecycleTest {

    private static final String CARGO = "XYZ";

    private final InMemoryHandling handling = new InMemoryHandling();

    @Test
    void a_cargo_is_handled_from_receipt_to_claim() {
        assertTrue(handling.service.handlingHistoryOf(CARGO).isEmpty());

        register(RECEIVE, "CNHKG", "", 1);
        register(LOAD, "CNHKG", "V100", 3);

        // L5: unknown voyage and location
        assertThrows(HandlingRefusal.UnknownVoyage.class, () -> register(LOAD, "ZZZZZ", "XX000", 5));
        assertEquals(2, history().size());

        // L6: it is unloaded too early, which is no concern of handling
        register(UNLOAD, "JNTKO", "V100", 5);

        register(LOAD, "JNTKO", "V300", 8);
        // reported late
        register(LOAD, "DEHAM", "V400", 14);
        register(UNLOAD, "DEHAM", "V300", 12);
        // reported twice
        register(UNLOAD, "DEHAM", "V300", 12);
        register(UNLOAD, "SESTO", "V400", 15);
        register(CLAIM, "SESTO", "", 16);

        assertThrows(HandlingRefusal.CargoClaimed.class, () -> register(LOAD, "SESTO", "V400", 17));
        assertEquals(
                List.of(RECEIVE, LOAD, UNLOAD, LOAD, UNLOAD, LOAD, UNLOAD, CLAIM),
                history().stream().map(HandlingEvent::type).toList());
        assertEquals(8, handling.outbox.size(), "each event is in the outbox once");
        assertEquals(8, handling.recorded.fired().size());
    }

    /// H15 and X9.
    @Test
    void an_event_is_stored_once_and_published_once() {
        register(RECEIVE, "CNHKG", "", 1);
        register(RECEIVE, "CNHKG", "", 1);

        assertEquals(1, history().size());
        assertEquals(history(), handling.outbox);
        assertEquals(List.of(new HandlingEventRecorded(history().getFirst())), handling.recorded.fired());
    }

    /// H16.
    @Test
    void nothing_is_stored_for_an_unknown_cargo() {
        assertThrows(
                HandlingRefusal.UnknownCargo.class,
                () -> handling.service.registerHandlingEvent(report("NOPE", RECEIVE, "CNHKG", "", 1)));
        assertThrows(HandlingRefusal.UnknownCargo.class, () -> handling.service.handlingHistoryOf("NOPE"));
        assertThrows(HandlingRefusal.UnknownCargo.class, () -> handling.service.handlingHistoryOf("no/pe"));
        assertEquals(List.of(), handling.outbox);
    }

    @Test
    void nothing_is_stored_while_booking_is_unavailable() {
        assertThrows(
                ServiceUnavailable.class,
                () -> handling.service.registerHandlingEvent(report("DOWN1", RECEIVE, "CNHKG", "", 1)));
        assertThrows(ServiceUnavailable.class, () -> handling.service.handlingHistoryOf("DOWN1"));
        assertEquals(List.of(), handling.outbox);
    }

    private void register(HandlingEventType type, String location, String voyage, int day) {
        handling.service.registerHandlingEvent(report(CARGO, type, location, voyage, day));
    }

    private List<HandlingEvent> history() {
        return handling.service.handlingHistoryOf(CARGO).events();
    }
}
