package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.EtaChange;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.NextActivity;
import dev.cargokit.tracking.domain.Risk;
import dev.cargokit.tracking.domain.TrackedEvent;
import dev.cargokit.tracking.domain.Whereabouts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// `{cargo: {...}, handled: [...], eta_history: [...]}`: the cargo as on booking's public API, the events it has
/// judged, and the changes of its ETA.
record BookingResponse(Cargo cargo, List<Handled> handled, List<EtaChanged> etaHistory) {

    /// Null from a booking service of the previous release, like the risks.
    BookingResponse {
        etaHistory = etaHistory == null ? List.of() : etaHistory;
    }

    BookedCargo booked() {
        return new BookedCargo(
                cargo.origin,
                cargo.destination,
                cargo.arrivalDeadline,
                Optional.ofNullable(cargo.eta),
                cargo.misdirected,
                cargo.whereabouts(),
                cargo.nextExpectedActivity == null ? new NextActivity.None() : cargo.nextExpectedActivity.activity(),
                cargo.risks.stream().map(RiskDetails::risk).toList(),
                etaHistory.stream().map(EtaChanged::change).toList(),
                handled.stream().map(Handled::event).toList());
    }

    /// `eta`, `last_known_location`, `current_voyage` and `next_expected_activity` may be null.
    record Cargo(
            String origin,
            String destination,
            Instant arrivalDeadline,
            Instant eta,
            boolean misdirected,
            String transportStatus,
            String lastKnownLocation,
            String currentVoyage,
            Activity nextExpectedActivity,
            List<RiskDetails> risks) {

        Cargo {
            risks = risks == null ? List.of() : risks;
        }

        private Whereabouts whereabouts() {
            return switch (transportStatus) {
                case "not_received" -> new Whereabouts.NotReceived();
                case "in_port" -> new Whereabouts.InPort(lastKnownLocation);
                case "onboard_carrier" -> new Whereabouts.Onboard(currentVoyage);
                case "claimed" -> new Whereabouts.Claimed();
                default -> new Whereabouts.Unknown();
            };
        }
    }

    /// `leg` may be null.
    record RiskDetails(String kind, Integer leg, Instant since, String detail) {

        private Risk risk() {
            return new Risk(kind, leg == null ? OptionalInt.empty() : OptionalInt.of(leg), since, detail);
        }
    }

    /// `eta` may be null.
    record EtaChanged(Instant eta, String reason, Instant at) {

        private EtaChange change() {
            return new EtaChange(Optional.ofNullable(eta), reason, at);
        }
    }

    record Activity(String type, String location, String voyage) {

        private NextActivity activity() {
            return new NextActivity.Expected(WireFormat.eventType(type), location, WireFormat.text(voyage));
        }
    }

    record Handled(String eventType, String location, String voyage, Instant completionTime, boolean expected) {

        private TrackedEvent event() {
            var handling =
                    new Handling(WireFormat.eventType(eventType), location, WireFormat.text(voyage), completionTime);
            return new TrackedEvent(handling, Optional.of(expected));
        }
    }
}
