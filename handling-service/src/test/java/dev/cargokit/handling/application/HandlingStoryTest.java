package dev.cargokit.handling.application;

import static dev.cargokit.handling.application.Port.report;
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

/// The handling of the cargo whose life the scenario L1 to L13 tells, as this context sees it.
class HandlingStoryTest {

    private static final String CARGO = "XYZ";

    private final Port port = new Port();

    @Test
    void a_cargo_is_handled_from_receipt_to_claim() {
        assertTrue(port.handling.handlingHistoryOf(CARGO).isEmpty());

        register(RECEIVE, "CNHKG", "", 1);
        register(LOAD, "CNHKG", "V100", 3);

        // L5: no such voyage, no such place
        assertThrows(HandlingRefusal.UnknownVoyage.class, () -> register(LOAD, "ZZZZZ", "XX000", 5));
        assertEquals(2, history().size());

        // L6: it leaves the ship too early; whether that was planned is not for handling to say
        register(UNLOAD, "JNTKO", "V100", 5);

        register(LOAD, "JNTKO", "V300", 8);
        // reported late
        register(LOAD, "DEHAM", "V400", 14);
        register(UNLOAD, "DEHAM", "V300", 12);
        // and once more, by somebody who was not sure
        register(UNLOAD, "DEHAM", "V300", 12);
        register(UNLOAD, "SESTO", "V400", 15);
        register(CLAIM, "SESTO", "", 16);

        assertThrows(HandlingRefusal.CargoClaimed.class, () -> register(LOAD, "SESTO", "V400", 17));
        assertEquals(
                List.of(RECEIVE, LOAD, UNLOAD, LOAD, UNLOAD, LOAD, UNLOAD, CLAIM),
                history().stream().map(HandlingEvent::type).toList());
        assertEquals(8, port.outbox.size(), "each event waits for booking once");
        assertEquals(8, port.recorded.fired().size());
    }

    /// H15 and X9.
    @Test
    void an_event_is_kept_once_and_told_once() {
        register(RECEIVE, "CNHKG", "", 1);
        register(RECEIVE, "CNHKG", "", 1);

        assertEquals(1, history().size());
        assertEquals(history(), port.outbox);
        assertEquals(List.of(new HandlingEventRecorded(history().getFirst())), port.recorded.fired());
    }

    /// H16.
    @Test
    void nothing_is_kept_of_an_unknown_cargo() {
        assertThrows(
                HandlingRefusal.UnknownCargo.class,
                () -> port.handling.registerHandlingEvent(report("NOPE", RECEIVE, "CNHKG", "", 1)));
        assertThrows(HandlingRefusal.UnknownCargo.class, () -> port.handling.handlingHistoryOf("NOPE"));
        assertThrows(HandlingRefusal.UnknownCargo.class, () -> port.handling.handlingHistoryOf("no/pe"));
        assertEquals(List.of(), port.outbox);
    }

    @Test
    void nothing_is_kept_while_booking_cannot_be_asked() {
        assertThrows(
                CannotBeAsked.class,
                () -> port.handling.registerHandlingEvent(report("AWAY1", RECEIVE, "CNHKG", "", 1)));
        assertThrows(CannotBeAsked.class, () -> port.handling.handlingHistoryOf("AWAY1"));
        assertEquals(List.of(), port.outbox);
    }

    private void register(HandlingEventType type, String location, String voyage, int day) {
        port.handling.registerHandlingEvent(report(CARGO, type, location, voyage, day));
    }

    private List<HandlingEvent> history() {
        return port.handling.handlingHistoryOf(CARGO).events();
    }
}
