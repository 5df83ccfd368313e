package dev.cargokit.handling.application;

import static dev.cargokit.handling.application.InMemoryHandling.report;
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

    private final InMemoryHandling handling = new InMemoryHandling();
    private final HandlingReportImport reportImport = importWith(handling.recorder);

    @Test
    void lines_are_independent() {
        var malformed = new IllegalArgumentException("malformed");

        var result = reportImport.importReports(Stream.of(
                        line(1, "A", 1),
                        new ReportLine.Malformed(2, malformed),
                        line(3, "NOPE", 1),
                        line(4, "DOWN", 1),
                        line(5, "A", 1),
                        line(6, "A", 2))
                .iterator());

        assertEquals(2, result.accepted());
        assertEquals(1, result.duplicates());
        assertEquals(List.of(2, 3, 4), rejectedLines(result));
        assertSame(malformed, result.rejections().get(0).reason());
        assertInstanceOf(
                HandlingRefusal.UnknownCargo.class, result.rejections().get(1).reason());
        assertInstanceOf(ServiceUnavailable.class, result.rejections().get(2).reason());
    }

    @Test
    void lines_after_the_maximum_are_not_read() {
        int maximum = HandlingReportImport.MAXIMUM_LINES;
        var endless = IntStream.iterate(1, i -> i + 1)
                .<ReportLine>mapToObj(i -> line(i, "C" + i, 1))
                .iterator();

        var result = reportImport.importReports(endless);

        assertEquals(maximum, result.accepted());
        assertEquals(List.of(maximum + 1), rejectedLines(result));
        assertInstanceOf(
                HandlingReportImport.TooManyLines.class,
                result.rejections().getFirst().reason());
        assertEquals(maximum + 2, endless.next().number());
    }

    @Test
    void a_line_that_cannot_be_stored_does_not_affect_the_others() {
        var result = importWith(recorderFailingOn(day -> day == 7)).importReports(days(20));

        assertEquals(19, result.accepted());
        assertEquals(List.of(7), rejectedLines(result));
        assertInstanceOf(
                HandlingReportImport.NotStored.class,
                result.rejections().getFirst().reason());
        assertEquals(19, handling.outbox.size());
    }

    @Test
    void an_import_ends_when_nothing_can_be_stored() {
        var failing = importWith(recorderFailingOn(day -> day > 3));

        assertThrows(IllegalStateException.class, () -> failing.importReports(days(20)));
        assertTrue(handling.outbox.size() <= 3);
    }

    private HandlingReportImport importWith(HandlingEventRecorder recorder) {
        return new HandlingReportImport(handling.factory, recorder, Clock.fixed(InMemoryHandling.NOW, ZoneOffset.UTC));
    }

    /// A recorder whose transactions fail when they contain an event of such a day.
    private HandlingEventRecorder recorderFailingOn(IntPredicate day) {
        return new HandlingEventRecorder(handling.events, handling.outbox::addAll, handling.recorded) {
            @Override
            public List<RecordingResult> record(List<HandlingEvent> events) {
                if (events.stream().anyMatch(event -> day.test(dayOf(event)))) {
                    throw new IllegalStateException("database failure");
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
        return new ReportLine.Valid(number, report(cargo, CUSTOMS, "CNHKG", "", day));
    }

    private static List<Integer> rejectedLines(ImportResult result) {
        return result.rejections().stream().map(ImportResult.Rejection::line).toList();
    }
}
