package dev.cargokit.booking.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;

/// A report as the cargo took it in.
///
/// @param expected whether the itinerary in force at that moment expected it; kept for good, not revised by a
///     later rerouting (rule A5)
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

    boolean isClaim() {
        return report.activity() instanceof HandlingActivity.Claim;
    }

    /// Customs clearance moves nothing (rule A7).
    boolean isMovement() {
        return !(report.activity() instanceof HandlingActivity.Customs);
    }
}
