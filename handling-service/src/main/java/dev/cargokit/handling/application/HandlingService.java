package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.Cargoes;
import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventFactory;
import dev.cargokit.handling.domain.HandlingHistories;
import dev.cargokit.handling.domain.HandlingHistory;
import dev.cargokit.handling.domain.HandlingRefusal;
import dev.cargokit.handling.domain.HandlingReport;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/// Registers what is reported of cargos and shows what is on record.
@ApplicationScoped
@Logged
@Measured
public class HandlingService {

    private final HandlingEventFactory factory;
    private final HandlingRecorder recorder;
    private final HandlingHistories histories;
    private final Cargoes cargoes;
    private final Clock clock;

    HandlingService(
            HandlingEventFactory factory,
            HandlingRecorder recorder,
            HandlingHistories histories,
            Cargoes cargoes,
            Clock clock) {
        this.factory = factory;
        this.recorder = recorder;
        this.histories = histories;
        this.cargoes = cargoes;
        this.clock = clock;
    }

    /// Once this returns, the event is on disk and on its way to booking. Reporting it again changes nothing.
    ///
    /// @throws HandlingRefusal of the first rule that the report breaks
    /// @throws CannotBeAsked when booking or routing would have to be asked and does not answer
    public void registerHandlingEvent(HandlingReport report) {
        HandlingEvent event = factory.create(report, clock.instant());
        if (recorder.record(List.of(event)).getFirst() instanceof Outcome.Refused refused) {
            throw refused.refusal();
        }
    }

    /// Everything on record of a cargo, in the order in which it happened.
    ///
    /// @throws HandlingRefusal.UnknownCargo when nothing is on record and booking knows no such cargo
    /// @throws CannotBeAsked when nothing is on record and booking does not answer
    public HandlingHistory handlingHistoryOf(String trackingId) {
        HandlingHistory history = recordOf(trackingId);
        if (history.isEmpty() && !cargoes.contains(new TrackingId(trackingId))) {
            throw new HandlingRefusal.UnknownCargo(trackingId);
        }
        return history;
    }

    /// The same without a question to booking: nothing on record of a cargo may also mean that there is no such cargo.
    ///
    /// @throws HandlingRefusal.UnknownCargo when that cannot be a cargo's tracking id
    public HandlingHistory recordOf(String trackingId) {
        return TrackingId.parse(trackingId)
                .map(histories::of)
                .orElseThrow(() -> new HandlingRefusal.UnknownCargo(trackingId));
    }
}
