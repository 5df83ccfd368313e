package dev.cargokit.tracking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackedCargo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A tracked cargo. While booking is unavailable its members are null, and its texts `Unknown`.
///
/// @param partial true when a service was unavailable; absent otherwise
/// @param missing which service; absent when there is none
record TrackedCargoResponse(
        @Schema(examples = "ABC123") String trackingId,
        @Schema(examples = "In port CNHKG") String statusText,
        @Schema(examples = "SESTO", nullable = true) String origin,
        @Schema(examples = "CNHKG", nullable = true) String destination,
        @Schema(nullable = true) Instant eta,

        @Schema(examples = "Next expected activity is to claim cargo in CNHKG.")
        String nextExpectedActivity,

        @Schema(nullable = true) Instant arrivalDeadline,
        @Schema(nullable = true) Boolean misdirected,
        List<TrackedEventResponse> events,

        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean partial,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "[\"handling\"]")
        List<String> missing) {

    private static final String UNKNOWN = "Unknown";

    static TrackedCargoResponse of(TrackedCargo tracked) {
        var booked = tracked.booked();
        var missing = tracked.missing().stream().map(TrackedCargoResponse::name).toList();
        return new TrackedCargoResponse(
                tracked.trackingId(),
                booked.map(cargo -> cargo.whereabouts().text()).orElse(UNKNOWN),
                booked.map(BookedCargo::origin).orElse(null),
                booked.map(BookedCargo::destination).orElse(null),
                booked.flatMap(BookedCargo::eta).orElse(null),
                booked.map(cargo -> cargo.nextActivity().text()).orElse(UNKNOWN),
                booked.map(BookedCargo::arrivalDeadline).orElse(null),
                booked.map(BookedCargo::misdirected).orElse(null),
                tracked.events().stream().map(TrackedEventResponse::of).toList(),
                missing.isEmpty() ? null : true,
                missing.isEmpty() ? null : missing);
    }

    private static String name(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
