package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventRepository;
import dev.cargokit.handling.domain.HandlingHistory;
import dev.cargokit.handling.domain.HandlingRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;

/// Stores valid events together with their outbox rows, in one transaction. The cargos are locked: no other
/// transaction registers events of them meanwhile.
@ApplicationScoped
public class HandlingEventRecorder {

    private final HandlingEventRepository events;
    private final Outbox outbox;
    private final Event<HandlingEventRecorded> recorded;

    HandlingEventRecorder(HandlingEventRepository events, Outbox outbox, Event<HandlingEventRecorded> recorded) {
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
        return reported.stream()
                .map(event -> record(event, histories.get(event.cargo())))
                .toList();
    }

    private RecordingResult record(HandlingEvent reported, HandlingHistory history) {
        try {
            return history.register(reported).map(this::store).orElseGet(RecordingResult.Duplicate::new);
        } catch (HandlingRefusal refusal) {
            return new RecordingResult.Refused(refusal);
        }
    }

    private RecordingResult store(HandlingEvent event) {
        events.add(event);
        outbox.add(event);
        recorded.fire(new HandlingEventRecorded(event));
        return new RecordingResult.Recorded();
    }
}
