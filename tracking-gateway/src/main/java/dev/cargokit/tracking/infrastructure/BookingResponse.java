package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.Handling;
import dev.cargokit.tracking.domain.NextActivity;
import dev.cargokit.tracking.domain.TrackedEvent;
import dev.cargokit.tracking.domain.Whereabouts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// `{cargo: {...}, handled: [...]}`: the cargo as on booking's public API, and the events it has judged.
record BookingResponse(Cargo cargo, List<Handled> handled) {

    BookedCargo booked() {
        return new BookedCargo(
                cargo.origin,
                cargo.destination,
                cargo.arrivalDeadline,
                Optional.ofNullable(cargo.eta),
                cargo.misdirected,
                cargo.whereabouts(),
                cargo.nextExpectedActivity == null ? new NextActivity.None() : cargo.nextExpectedActivity.activity(),
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
            Activity nextExpectedActivity) {

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
