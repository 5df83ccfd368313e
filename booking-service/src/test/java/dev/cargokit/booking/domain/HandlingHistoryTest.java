package dev.cargokit.booking.domain;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.receive;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlingHistoryTest {

    @Test // H14
    void is_in_the_order_of_completion_and_knows_everything_once() {
        var first = on(5, receive(HKG));
        var second = on(10, customs(HKG));
        var firstAgain = new HandlingReport(UUID.randomUUID(), XYZ, first.activity(), first.completedAt(), march(20));

        var history = of(second, first, firstAgain);

        assertEquals(List.of(first, second), reports(history));
        assertEquals(Optional.of(second), history.last().map(HandlingEvent::report));
    }

    @Test // A9, X10
    void puts_what_was_done_earlier_first_however_late_it_was_registered() {
        var early = new HandlingReport(UUID.randomUUID(), XYZ, receive(HKG), march(3), march(20));
        var late = on(5, customs(HKG));

        assertEquals(List.of(early, late), reports(of(late, early)));
    }

    @Test // A9
    void puts_what_was_registered_later_last_when_completed_at_the_same_time() {
        var first = new HandlingReport(UUID.randomUUID(), XYZ, customs(NYC), march(5), march(6));
        var second = new HandlingReport(UUID.randomUUID(), XYZ, receive(HKG), march(5), march(7));

        assertEquals(List.of(first, second), reports(of(second, first)));
    }

    @Test // A8
    void ends_with_the_claim() {
        var claim = on(5, claim(HKG));
        var sameMoment = new HandlingReport(UUID.randomUUID(), XYZ, customs(HKG), march(5), march(9));

        assertEquals(List.of(sameMoment, claim), reports(of(claim, sameMoment)));
    }

    @Test // C23
    void leaves_out_the_events_of_other_cargos() {
        var others = new HandlingReport(UUID.randomUUID(), new TrackingId("OTHER"), receive(HKG), march(1), march(1));

        assertEquals(HandlingHistory.EMPTY, of(others));
    }

    private static HandlingHistory of(HandlingReport... reports) {
        return HandlingHistory.of(
                XYZ,
                Stream.of(reports)
                        .map(report -> new HandlingEvent(report, true))
                        .toList());
    }

    private static List<HandlingReport> reports(HandlingHistory history) {
        return history.events().stream().map(HandlingEvent::report).toList();
    }
}
