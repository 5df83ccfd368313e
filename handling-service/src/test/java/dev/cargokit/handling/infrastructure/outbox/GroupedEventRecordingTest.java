package dev.cargokit.handling.infrastructure.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.application.HandlingEventRecorder;
import dev.cargokit.handling.application.RecordingResult;
import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GroupedEventRecordingTest {

    private static final HandlingEvent FIRST = event("FIRST");
    private static final HandlingEvent BROKEN = event("BROKEN");

    private final List<Integer> transactions = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstCommits = new CountDownLatch(1);
    private final Map<HandlingEvent, String> traces = new ConcurrentHashMap<>();
    private final OutboxTracing tracing =
            new OutboxTracing(TracerProvider.noop().get("test"));
    private final GroupedEventRecording recording = new GroupedEventRecording(new Recorder(), tracing);

    @Test
    void each_caller_gets_the_result_of_its_own_event() {
        var first = record(FIRST);
        var repeated = record(FIRST);
        var other = record(event("OTHER"));

        firstCommits.countDown();

        first.join();
        assertInstanceOf(RecordingResult.Duplicate.class, repeated.join());
        assertEquals(new RecordingResult.Recorded(event("OTHER")), other.join());
    }

    @Test
    void an_event_that_breaks_a_shared_transaction_fails_alone() {
        var first = record(FIRST);
        var good = record(event("GOOD"));
        var broken = record(BROKEN);

        firstCommits.countDown();

        first.join();
        assertInstanceOf(RecordingResult.Recorded.class, good.join());
        assertEquals(
                "broken",
                assertThrows(CompletionException.class, broken::join).getCause().getMessage());
    }

    @Test
    void each_event_keeps_the_trace_of_its_report() {
        var first = record(FIRST);
        var one = inTrace("1", () -> record(event("ONE")));
        var two = inTrace("2", () -> record(event("TWO")));

        firstCommits.countDown();

        CompletableFuture.allOf(first, one, two).join();
        assertTrue(traces.get(event("ONE")).contains("1".repeat(32)), traces.toString());
        assertTrue(traces.get(event("TWO")).contains("2".repeat(32)), traces.toString());
    }

    @Test
    void an_event_alone_is_not_tried_twice() {
        assertThrows(IllegalStateException.class, () -> recording.record(BROKEN));

        assertEquals(List.of(1), transactions);
    }

    /// Returns when its thread is in the transaction or waits for its turn.
    private CompletableFuture<RecordingResult> record(HandlingEvent event) {
        var result = new CompletableFuture<RecordingResult>();
        var caller = Thread.startVirtualThread(Context.current().wrap(() -> {
            try {
                result.complete(recording.record(event));
            } catch (RuntimeException failure) {
                result.completeExceptionally(failure);
            }
        }));
        await().until(() -> caller.getState() == Thread.State.WAITING);
        return result;
    }

    private static <T> T inTrace(String digit, Supplier<T> report) {
        var span = Span.wrap(SpanContext.create(
                digit.repeat(32), digit.repeat(16), TraceFlags.getSampled(), TraceState.getDefault()));
        try (var _ = Context.root().with(span).makeCurrent()) {
            return report.get();
        }
    }

    private static HandlingEvent event(String cargo) {
        return new HandlingEvent(
                new TrackingId(cargo),
                HandlingEventType.CUSTOMS,
                new UnLocode("CNHKG"),
                VoyageNumber.NONE,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /// Its first transaction lasts until the test lets it commit.
    private final class Recorder extends HandlingEventRecorder {

        Recorder() {
            super(null, null, null);
        }

        @Override
        public List<RecordingResult> record(List<HandlingEvent> events) {
            transactions.add(events.size());
            events.forEach(event -> traces.put(event, tracing.traceParent(event).orElse("")));
            if (events.contains(BROKEN)) {
                throw new IllegalStateException("broken");
            }
            if (transactions.size() == 1) {
                awaitCommit();
                return List.of(new RecordingResult.Recorded(events.getFirst()));
            }
            return events.stream()
                    .<RecordingResult>map(event ->
                            event.equals(FIRST) ? new RecordingResult.Duplicate() : new RecordingResult.Recorded(event))
                    .toList();
        }

        private void awaitCommit() {
            try {
                firstCommits.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
