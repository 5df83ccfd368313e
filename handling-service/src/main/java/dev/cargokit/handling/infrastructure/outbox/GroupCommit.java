package dev.cargokit.handling.infrastructure.outbox;

import dev.cargokit.handling.application.EventRecording;
import dev.cargokit.handling.application.HandlingEventRecorder;
import dev.cargokit.handling.application.RecordingResult;
import dev.cargokit.handling.domain.HandlingEvent;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Records concurrent events in one transaction: those that arrive while one is committed share the next, so that
/// nobody waits for others to arrive. Each caller waits until its own event is on disk. When a shared transaction
/// fails, each caller records its event alone, so that none fails because of another's.
@ApplicationScoped
class GroupCommit implements EventRecording {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);
    private static final int MAXIMUM_GROUP = 250;

    private final HandlingEventRecorder recorder;
    private final OutboxTracing tracing;
    private final Queue<Pending> queue = new ConcurrentLinkedQueue<>();

    /// Fair: callers whose event is recorded leave before the next transaction begins.
    private final ReentrantLock transaction = new ReentrantLock(true);

    GroupCommit(HandlingEventRecorder recorder, OutboxTracing tracing) {
        this.recorder = recorder;
        this.tracing = tracing;
    }

    @Override
    public RecordingResult record(HandlingEvent event) {
        var pending = new Pending(event, Context.current(), new CompletableFuture<>());
        queue.add(pending);
        transaction.lock();
        try {
            while (!pending.outcome().isDone()) {
                recordNextGroup();
            }
        } finally {
            transaction.unlock();
        }
        return pending.outcome().join().get();
    }

    private void recordNextGroup() {
        var group = new ArrayList<Pending>();
        while (group.size() < MAXIMUM_GROUP && !queue.isEmpty()) {
            group.add(queue.remove());
        }
        try {
            var results = recordInOneTransaction(group);
            for (int i = 0; i < group.size(); i++) {
                var result = results.get(i);
                group.get(i).outcome().complete(() -> result);
            }
        } catch (RuntimeException failure) {
            if (group.size() == 1) {
                throw failure;
            }
            LOG.debugf("A transaction of %d events has failed: %s", group.size(), failure);
        } finally {
            group.forEach(pending -> pending.outcome().complete(() -> recordAlone(pending.event())));
        }
    }

    private List<RecordingResult> recordInOneTransaction(List<Pending> group) {
        var traces = group.stream().collect(Collectors.toMap(Pending::event, Pending::trace, (first, _) -> first));
        return tracing.in(
                traces, () -> recorder.record(group.stream().map(Pending::event).toList()));
    }

    private RecordingResult recordAlone(HandlingEvent event) {
        return recorder.record(List.of(event)).getFirst();
    }

    /// @param trace of the report
    /// @param outcome how the caller gets its result
    private record Pending(HandlingEvent event, Context trace, CompletableFuture<Supplier<RecordingResult>> outcome) {}
}
