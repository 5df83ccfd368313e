package dev.cargokit.tracking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.Source;
import dev.cargokit.tracking.domain.TrackedCargo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A tracked cargo on the wire. What booking would have told is null, its texts `Unknown`, when booking is missing.
///
/// @param partial true when a service could not be asked; absent otherwise
/// @param missing which service; absent when there is none
record Tracked(
        @Schema(examples = "ABC123") String trackingId,
        @Schema(examples = "In port CNHKG") String statusText,
        @Schema(examples = "SESTO", nullable = true) String origin,
        @Schema(examples = "CNHKG", nullable = true) String destination,
        @Schema(nullable = true) Instant eta,

        @Schema(examples = "Next expected activity is to claim cargo in CNHKG.")
        String nextExpectedActivity,

        @Schema(nullable = true) Instant arrivalDeadline,
        @Schema(nullable = true) Boolean misdirected,
        List<Event> events,

        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean partial,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "[\"handling\"]")
        List<String> missing) {

    private static final String UNKNOWN = "Unknown";

    static Tracked of(TrackedCargo cargo) {
        var booked = cargo.booked();
        var missing = cargo.missing().stream().map(Tracked::name).toList();
        return new Tracked(
                cargo.trackingId(),
                booked.map(known -> known.whereabouts().text()).orElse(UNKNOWN),
                booked.map(BookedCargo::origin).orElse(null),
                booked.map(BookedCargo::destination).orElse(null),
                booked.flatMap(BookedCargo::eta).orElse(null),
                booked.map(known -> known.nextActivity().text()).orElse(UNKNOWN),
                booked.map(BookedCargo::arrivalDeadline).orElse(null),
                booked.map(BookedCargo::misdirected).orElse(null),
                cargo.events().stream().map(Event::of).toList(),
                missing.isEmpty() ? null : true,
                missing.isEmpty() ? null : missing);
    }

    private static String name(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
