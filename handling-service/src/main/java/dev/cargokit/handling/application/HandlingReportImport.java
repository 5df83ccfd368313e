package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventFactory;
import dev.cargokit.handling.domain.HandlingRefusal;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jboss.logging.Logger;

/// Imports a file of reports in which each line stands for itself. Lines are checked one by one and recorded in
/// chunks, one transaction each, because a commit costs more than a line.
@ApplicationScoped
@Logged
@Measured
public class HandlingReportImport {

    /// Lines that a file may have, its header not counted.
    public static final int MOST_LINES = 10_000;

    private static final Logger LOG = Logger.getLogger(HandlingReportImport.class);
    private static final int CHUNK = 250;
    private static final int HOPELESS = 5;

    private final HandlingEventFactory factory;
    private final HandlingRecorder recorder;
    private final Clock clock;

    HandlingReportImport(HandlingEventFactory factory, HandlingRecorder recorder, Clock clock) {
        this.factory = factory;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// Registers each line as if it were reported alone. Lines are taken from the iterator only as they are needed;
    /// those that come after [#MOST_LINES] are refused unread.
    public ImportResult importReports(Iterator<ReportLine> lines) {
        ImportResult result = new ImportResult();
        List<Checked> chunk = new ArrayList<>(CHUNK);
        for (int count = 1; lines.hasNext(); count++) {
            ReportLine line = lines.next();
            if (count > MOST_LINES) {
                result.reject(line.number(), new TooManyLines());
                break;
            }
            check(line, chunk, result);
            if (chunk.size() == CHUNK) {
                record(chunk, result);
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            record(chunk, result);
        }
        return result;
    }

    private void check(ReportLine line, List<Checked> chunk, ImportResult result) {
        switch (line) {
            case ReportLine.Unreadable(int number, var reason) -> result.reject(number, reason);
            case ReportLine.Readable(int number, var report) -> {
                try {
                    chunk.add(new Checked(number, factory.create(report, clock.instant())));
                } catch (HandlingRefusal | CannotBeAsked reason) {
                    result.reject(number, reason);
                }
            }
        }
    }

    private void record(List<Checked> chunk, ImportResult result) {
        List<Outcome> outcomes;
        try {
            outcomes = recorder.record(chunk.stream().map(Checked::event).toList());
        } catch (RuntimeException failure) {
            recordOneByOne(chunk, result, failure);
            return;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            result.count(chunk.get(i).number(), outcomes.get(i));
        }
    }

    /// Nothing of a failed chunk was stored; what made it fail must not hurt the other lines. But when line after
    /// line fails it is not the lines: the import ends, what it has stored stays, and doing it again is harmless.
    private void recordOneByOne(List<Checked> chunk, ImportResult result, RuntimeException failure) {
        int failed = 0;
        for (Checked line : chunk) {
            try {
                result.count(
                        line.number(), recorder.record(List.of(line.event())).getFirst());
                failed = 0;
            } catch (RuntimeException again) {
                if (++failed == HOPELESS) {
                    throw failure;
                }
                LOG.warnf("Line %d could not be stored: %s", line.number(), again);
                result.reject(line.number(), new NotStored());
            }
        }
    }

    private record Checked(int number, HandlingEvent event) {}

    /// The file goes on after the last line that is taken.
    public static final class TooManyLines extends RuntimeException {
        TooManyLines() {
            super("Only " + MOST_LINES + " lines are taken; this line and all after it were not read.");
        }
    }

    /// The line was in order but could not be kept; report it again.
    public static final class NotStored extends RuntimeException {
        NotStored() {
            super("The line could not be stored; report it again.");
        }
    }
}
