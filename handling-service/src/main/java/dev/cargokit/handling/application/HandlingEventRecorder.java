package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventRepository;
import dev.cargokit.handling.domain.HandlingHistory;
import dev.cargokit.handling.domain.HandlingRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/// Stores valid events together with their outbox rows, in one transaction. The cargos are locked: no other
/// transaction registers events of them meanwhile.
@ApplicationScoped
public class HandlingEventRecorder {

    private final HandlingEventRepository events;
    private final Outbox outbox;
    private final Event<HandlingEventRecorded> recorded;

    public HandlingEventRecorder(HandlingEventRepository events, Outbox outbox, Event<HandlingEventRecorded> recorded) {
        this.events = events;
        this.outbox = outbox;
        this.recorded = recorded;
    }

    /// Records a batch; the refusal of one event does not affect the others.
    ///
    /// @return one result per event, in order; valid once the transaction is committed
    @Transactional
    public List<RecordingResult> record(List<HandlingEvent> reported) {
        var histories = events.findHistoriesForUpdate(reported);
        var results = reported.stream()
                .map(event -> register(event, histories.get(event.cargo())))
                .toList();
        store(results.stream()
                .flatMap(result ->
                        result instanceof RecordingResult.Recorded(var event) ? Stream.of(event) : Stream.empty())
                .toList());
        return results;
    }

    private static RecordingResult register(HandlingEvent reported, HandlingHistory history) {
        try {
            return history.register(reported)
                    .<RecordingResult>map(RecordingResult.Recorded::new)
                    .orElseGet(RecordingResult.Duplicate::new);
        } catch (HandlingRefusal refusal) {
            return new RecordingResult.Refused(refusal);
        }
    }

    private void store(List<HandlingEvent> registered) {
        events.addAll(registered);
        outbox.addAll(registered);
        registered.stream().map(HandlingEventRecorded::new).forEach(recorded::fire);
    }
}
