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
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Imports a file of reports, each line independent of the others. Lines are checked and recorded in chunks, with
/// one lookup of their cargos and one transaction each, because a call and a commit cost more than a line.
@ApplicationScoped
@Logged
@Measured
public class HandlingReportImport {

    /// Not counting the header.
    public static final int MAXIMUM_LINES = 10_000;

    private static final Logger LOG = Logger.getLogger(HandlingReportImport.class);
    private static final int CHUNK = 250;
    private static final int MAXIMUM_CONSECUTIVE_FAILURES = 5;

    private final HandlingEventFactory factory;
    private final HandlingEventRecorder recorder;
    private final Clock clock;

    HandlingReportImport(HandlingEventFactory factory, HandlingEventRecorder recorder, Clock clock) {
        this.factory = factory;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// Registers each line like a single report. Lines are read lazily; those after [#MAXIMUM_LINES] are
    /// rejected unread.
    public ImportResult importReports(Iterator<ReportLine> lines) {
        var result = new ImportResult();
        int count = 0;
        while (lines.hasNext()) {
            var chunk = new ArrayList<ReportLine>(CHUNK);
            for (; lines.hasNext() && chunk.size() < CHUNK && count < MAXIMUM_LINES; count++) {
                chunk.add(lines.next());
            }
            if (chunk.isEmpty()) {
                result.reject(lines.next().number(), new TooManyLines());
                break;
            }
            record(check(chunk, result), result);
        }
        return result;
    }

    private List<Checked> check(List<ReportLine> chunk, ImportResult result) {
        var chunkFactory = factory.prefetching(chunk.stream()
                .flatMap(line -> line instanceof ReportLine.Valid valid ? Stream.of(valid.report()) : Stream.empty())
                .toList());
        var checked = new ArrayList<Checked>(chunk.size());
        for (var line : chunk) {
            switch (line) {
                case ReportLine.Malformed(int number, var reason) -> result.reject(number, reason);
                case ReportLine.Valid(int number, var report) -> {
                    try {
                        checked.add(new Checked(number, chunkFactory.create(report, clock.instant())));
                    } catch (HandlingRefusal | ServiceUnavailable reason) {
                        result.reject(number, reason);
                    }
                }
            }
        }
        return checked;
    }

    private void record(List<Checked> chunk, ImportResult result) {
        if (chunk.isEmpty()) {
            return;
        }
        List<RecordingResult> results;
        try {
            results = recorder.record(chunk.stream().map(Checked::event).toList());
        } catch (RuntimeException failure) {
            recordOneByOne(chunk, result, failure);
            return;
        }
        for (int i = 0; i < results.size(); i++) {
            result.count(chunk.get(i).number(), results.get(i));
        }
    }

    /// Retries a failed chunk line by line, so that one bad line does not reject the others. Several
    /// consecutive failures are not the fault of the lines: the import ends. It can be repeated: stored
    /// lines are duplicates then.
    private void recordOneByOne(List<Checked> chunk, ImportResult result, RuntimeException failure) {
        int failed = 0;
        for (var line : chunk) {
            try {
                result.count(
                        line.number(), recorder.record(List.of(line.event())).getFirst());
                failed = 0;
            } catch (RuntimeException retryFailure) {
                if (++failed == MAXIMUM_CONSECUTIVE_FAILURES) {
                    throw failure;
                }
                LOG.warnf("Line %d could not be stored: %s", line.number(), retryFailure);
                result.reject(line.number(), new NotStored());
            }
        }
    }

    private record Checked(int number, HandlingEvent event) {}

    /// The file has more lines than allowed.
    public static final class TooManyLines extends RuntimeException {
        TooManyLines() {
            super("Only " + MAXIMUM_LINES + " lines are accepted; this line and all after it were not read.");
        }
    }

    /// The line is valid but could not be stored; it can be sent again.
    public static final class NotStored extends RuntimeException {
        NotStored() {
            super("The line could not be stored; send it again.");
        }
    }
}
