package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingHistories;
import dev.cargokit.handling.domain.HandlingHistory;
import dev.cargokit.handling.domain.HandlingRefusal;
import dev.cargokit.handling.domain.TrackingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/// Takes checked events on record, each beside its row in the outbox, in one transaction. Cargos are taken one at a
/// time: while this transaction decides about a cargo, no other does.
@ApplicationScoped
public class HandlingRecorder {

    private final HandlingHistories histories;
    private final Outbox outbox;
    private final Event<HandlingEventRecorded> recorded;

    HandlingRecorder(HandlingHistories histories, Outbox outbox, Event<HandlingEventRecorded> recorded) {
        this.histories = histories;
        this.outbox = outbox;
        this.recorded = recorded;
    }

    /// Records what can be recorded; a refusal of one event does not touch the others.
    ///
    /// @return one outcome per event, in their order; they hold once this method has returned
    @Transactional
    public List<Outcome> record(List<HandlingEvent> events) {
        Map<TrackingId, HandlingHistory> deciding = histories.decidingOn(events);
        return events.stream()
                .map(event -> record(event, deciding.get(event.cargo())))
                .toList();
    }

    private Outcome record(HandlingEvent reported, HandlingHistory history) {
        try {
            return history.register(reported).map(this::keep).orElseGet(Outcome.Duplicate::new);
        } catch (HandlingRefusal refusal) {
            return new Outcome.Refused(refusal);
        }
    }

    private Outcome keep(HandlingEvent event) {
        histories.add(event);
        outbox.add(event);
        recorded.fire(new HandlingEventRecorded(event));
        return new Outcome.Recorded();
    }
}
