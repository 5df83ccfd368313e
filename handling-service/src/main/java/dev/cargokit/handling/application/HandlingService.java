package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.CargoRepository;
import dev.cargokit.handling.domain.HandlingEventFactory;
import dev.cargokit.handling.domain.HandlingEventRepository;
import dev.cargokit.handling.domain.HandlingHistory;
import dev.cargokit.handling.domain.HandlingRefusal;
import dev.cargokit.handling.domain.HandlingReport;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Registers handling reports and shows the handling history of cargos.
@ApplicationScoped
@Logged
@Measured
public class HandlingService {

    private final HandlingEventFactory factory;
    private final EventRecording recording;
    private final HandlingEventRepository events;
    private final CargoRepository cargos;
    private final Clock clock;

    HandlingService(
            HandlingEventFactory factory,
            EventRecording recording,
            HandlingEventRepository events,
            CargoRepository cargos,
            Clock clock) {
        this.factory = factory;
        this.recording = recording;
        this.events = events;
        this.cargos = cargos;
        this.clock = clock;
    }

    /// When this returns, the event is committed together with its outbox row. A repeated report changes
    /// nothing.
    ///
    /// @throws HandlingRefusal of the first rule that the report breaks
    /// @throws ServiceUnavailable when the report cannot be checked
    public void registerHandlingEvent(HandlingReport report) {
        var event = factory.create(report, clock.instant());
        if (recording.record(event) instanceof RecordingResult.Refused refused) {
            throw refused.refusal();
        }
    }

    /// The handling history of a cargo.
    ///
    /// @throws HandlingRefusal.UnknownCargo when there are no events and booking does not know the cargo
    /// @throws ServiceUnavailable when there are no events and booking does not respond
    public HandlingHistory handlingHistoryOf(String trackingId) {
        var history = storedHistoryOf(trackingId);
        if (history.isEmpty() && !cargos.contains(new TrackingId(trackingId))) {
            throw new HandlingRefusal.UnknownCargo(trackingId);
        }
        return history;
    }

    /// The same without a call of booking: an empty history may also mean that the cargo does not exist.
    ///
    /// @throws HandlingRefusal.UnknownCargo when the text is not a tracking id
    public HandlingHistory storedHistoryOf(String trackingId) {
        return TrackingId.parse(trackingId)
                .map(events::findHistory)
                .orElseThrow(() -> new HandlingRefusal.UnknownCargo(trackingId));
    }
}
