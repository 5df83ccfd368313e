package dev.cargokit.handling.application;

import static dev.cargokit.handling.application.Port.report;
import static dev.cargokit.handling.domain.HandlingEventType.CUSTOMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingRefusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlingReportImportTest {

    private final Port port = new Port();
    private final HandlingReportImport reportImport = importing(port.recorder);

    @Test
    void each_line_stands_for_itself() {
        RuntimeException broken = new IllegalArgumentException("broken");

        ImportResult result = reportImport.importReports(Stream.of(
                        line(1, "A", 1),
                        new ReportLine.Unreadable(2, broken),
                        line(3, "NOPE", 1),
                        line(4, "AWAY", 1),
                        line(5, "A", 1),
                        line(6, "A", 2))
                .iterator());

        assertEquals(2, result.accepted());
        assertEquals(1, result.duplicates());
        assertEquals(List.of(2, 3, 4), rejectedLines(result));
        assertSame(broken, result.rejections().get(0).reason());
        assertInstanceOf(
                HandlingRefusal.UnknownCargo.class, result.rejections().get(1).reason());
        assertInstanceOf(CannotBeAsked.class, result.rejections().get(2).reason());
    }

    @Test
    void lines_after_the_last_that_is_taken_are_not_even_read() {
        int most = HandlingReportImport.MOST_LINES;
        Iterator<ReportLine> endless = IntStream.iterate(1, i -> i + 1)
                .<ReportLine>mapToObj(i -> line(i, "C" + i, 1))
                .iterator();

        ImportResult result = reportImport.importReports(endless);

        assertEquals(most, result.accepted());
        assertEquals(List.of(most + 1), rejectedLines(result));
        assertInstanceOf(
                HandlingReportImport.TooManyLines.class,
                result.rejections().getFirst().reason());
        assertEquals(most + 2, endless.next().number());
    }

    @Test
    void a_line_that_cannot_be_stored_does_not_hurt_the_others() {
        ImportResult result = importing(failingFor(day -> day == 7)).importReports(days(20));

        assertEquals(19, result.accepted());
        assertEquals(List.of(7), rejectedLines(result));
        assertInstanceOf(
                HandlingReportImport.NotStored.class,
                result.rejections().getFirst().reason());
        assertEquals(19, port.outbox.size());
    }

    @Test
    void an_import_ends_when_nothing_can_be_stored_any_more() {
        HandlingReportImport failing = importing(failingFor(day -> day > 3));

        assertThrows(IllegalStateException.class, () -> failing.importReports(days(20)));
        assertTrue(port.outbox.size() <= 3);
    }

    private HandlingReportImport importing(HandlingRecorder recorder) {
        return new HandlingReportImport(port.factory, recorder, Clock.fixed(Port.NOW, ZoneOffset.UTC));
    }

    /// A recorder whose transactions fail when they hold an event of such a day.
    private HandlingRecorder failingFor(IntPredicate day) {
        return new HandlingRecorder(port.histories, port.outbox::add, port.recorded) {
            @Override
            public List<Outcome> record(List<HandlingEvent> events) {
                if (events.stream().anyMatch(event -> day.test(dayOf(event)))) {
                    throw new IllegalStateException("database says no");
                }
                return super.record(events);
            }
        };
    }

    private static int dayOf(HandlingEvent event) {
        return event.completionTime().atOffset(ZoneOffset.UTC).getDayOfMonth();
    }

    private static Iterator<ReportLine> days(int days) {
        return IntStream.rangeClosed(1, days)
                .<ReportLine>mapToObj(day -> line(day, "A", day))
                .iterator();
    }

    private static ReportLine line(int number, String cargo, int day) {
        return new ReportLine.Readable(number, report(cargo, CUSTOMS, "CNHKG", "", day));
    }

    private static List<Integer> rejectedLines(ImportResult result) {
        return result.rejections().stream().map(ImportResult.Rejection::line).toList();
    }
}
