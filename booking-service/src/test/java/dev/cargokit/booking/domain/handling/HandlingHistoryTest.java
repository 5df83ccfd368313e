package dev.cargokit.booking.domain.handling;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.receive;
import static dev.cargokit.booking.Given.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.cargo.TrackingId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlingHistoryTest {

    @Test // H14
    void is_in_the_order_of_completion_without_duplicates() {
        var first = on(5, receive(HKG));
        var second = on(10, load(HKG, "V"));
        var firstAgain = new HandlingReport(UUID.randomUUID(), XYZ, first.activity(), first.completedAt(), march(20));

        var history = of(second, first, firstAgain);

        assertEquals(List.of(first, second), reports(history));
        assertEquals(Optional.of(second), history.lastMovement().map(HandlingEvent::report));
    }

    @Test // A7
    void customs_is_no_movement() {
        var received = on(5, receive(HKG));

        assertEquals(
                Optional.of(received),
                of(received, on(10, customs(NYC))).lastMovement().map(HandlingEvent::report));
        assertEquals(Optional.empty(), of(on(10, customs(NYC))).lastMovement());
    }

    @Test // A9, X10
    void sorts_late_reports_by_completion() {
        var early = new HandlingReport(UUID.randomUUID(), XYZ, receive(HKG), march(3), march(20));
        var late = on(5, customs(HKG));

        assertEquals(List.of(early, late), reports(of(late, early)));
    }

    @Test // A9
    void sorts_simultaneous_events_by_registration() {
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

    /// 40,000 events take a tenth of a second; with a cost that grows with the history, minutes.
    @Test
    void grows_without_a_cost_that_grows_with_it() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var history = HandlingHistory.empty();
            for (int second = 0; second < 40_000; second++) {
                var report = report(XYZ, customs(HKG), march(1).plusSeconds(second));
                history.add(new HandlingEvent(report, true));
                assertTrue(history.contains(report));
                assertEquals(Optional.empty(), history.lastMovement());
                assertEquals(Optional.empty(), history.claim());
            }
        });
    }

    @Test // C23
    void excludes_events_of_other_cargos() {
        var others = new HandlingReport(UUID.randomUUID(), new TrackingId("OTHER"), receive(HKG), march(1), march(1));

        assertEquals(List.of(), reports(of(others)));
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
