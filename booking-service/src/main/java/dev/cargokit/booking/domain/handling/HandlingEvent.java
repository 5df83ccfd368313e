package dev.cargokit.booking.domain.handling;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Instant;
import java.util.Comparator;

/// A handling report as the cargo registered it.
///
/// @param expected whether the itinerary at that moment expected it; a later rerouting does not revise it
///     (rule A5)
public record HandlingEvent(HandlingReport report, boolean expected) {

    /// By completion, then by registration (rule A9). A claim is final (rule A8), so it comes last; the rest
    /// only makes the order total.
    static final Comparator<HandlingEvent> CHRONOLOGICAL = Comparator.comparing(HandlingEvent::isClaim)
            .thenComparing(HandlingEvent::completedAt)
            .thenComparing(event -> event.report().registeredAt())
            .thenComparing(event -> event.activity().type())
            .thenComparing(HandlingEvent::location)
            .thenComparing(
                    event -> event.activity().voyage().map(VoyageNumber::value).orElse(""));

    public HandlingEvent {
        requireNonNull(report);
    }

    public HandlingActivity activity() {
        return report.activity();
    }

    public UnLocode location() {
        return report.activity().location();
    }

    public Instant completedAt() {
        return report.completedAt();
    }

    public boolean isClaim() {
        return report.activity() instanceof HandlingActivity.Claim;
    }

    boolean isMovement() {
        return !(report.activity() instanceof HandlingActivity.Customs);
    }
}
