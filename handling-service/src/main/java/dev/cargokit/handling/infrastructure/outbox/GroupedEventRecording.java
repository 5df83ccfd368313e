package dev.cargokit.handling.infrastructure.outbox;

import dev.cargokit.handling.application.EventRecording;
import dev.cargokit.handling.application.HandlingEventRecorder;
import dev.cargokit.handling.application.RecordingResult;
import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.kit.postgres.GroupCommit;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Records concurrent events in one transaction. When a shared transaction fails, each caller records its event
/// alone, so that none fails because of another's; if it was committed nevertheless, the event is a duplicate.
@ApplicationScoped
class GroupedEventRecording implements EventRecording {

    private static final Logger LOG = Logger.getLogger(GroupedEventRecording.class);

    private final HandlingEventRecorder recorder;
    private final OutboxTracing tracing;
    private final GroupCommit<Reported, Supplier<RecordingResult>> groupCommit = new GroupCommit<>(this::recordGroup);

    GroupedEventRecording(HandlingEventRecorder recorder, OutboxTracing tracing) {
        this.recorder = recorder;
        this.tracing = tracing;
    }

    @Override
    public RecordingResult record(HandlingEvent event) {
        return groupCommit.write(new Reported(event, Context.current())).get();
    }

    private List<Supplier<RecordingResult>> recordGroup(List<Reported> group) {
        try {
            return recordInOneTransaction(group).stream()
                    .<Supplier<RecordingResult>>map(result -> () -> result)
                    .toList();
        } catch (RuntimeException failure) {
            if (group.size() == 1) {
                throw failure;
            }
            LOG.debugf("A transaction of %d events has failed: %s", group.size(), failure);
            return group.stream()
                    .<Supplier<RecordingResult>>map(reported -> () -> recordAlone(reported.event()))
                    .toList();
        }
    }

    private List<RecordingResult> recordInOneTransaction(List<Reported> group) {
        var traces = group.stream().collect(Collectors.toMap(Reported::event, Reported::trace, (first, _) -> first));
        return tracing.in(
                traces,
                () -> recorder.record(group.stream().map(Reported::event).toList()));
    }

    private RecordingResult recordAlone(HandlingEvent event) {
        return recorder.record(List.of(event)).getFirst();
    }

    /// An event, and the trace of its report.
    private record Reported(HandlingEvent event, Context trace) {}
}
