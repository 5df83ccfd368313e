package dev.cargokit.tracking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.tracking.domain.BookedCargo;
import dev.cargokit.tracking.domain.EtaChange;
import dev.cargokit.tracking.domain.Risk;
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
        @Schema(nullable = true) List<RiskResponse> risks,
        @Schema(nullable = true) List<EtaChangeResponse> etaHistory,

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
                booked.map(cargo -> cargo.risks().stream().map(RiskResponse::of).toList())
                        .orElse(null),
                booked.map(cargo -> cargo.etaHistory().stream()
                                .map(EtaChangeResponse::of)
                                .toList())
                        .orElse(null),
                missing.isEmpty() ? null : true,
                missing.isEmpty() ? null : missing);
    }

    private static String name(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    /// @param leg of the itinerary, from 0; null when it is none in particular
    @Schema(name = "TrackedRisk")
    record RiskResponse(
            @Schema(examples = "missed_connection") String kind,
            @Schema(nullable = true) Integer leg,
            Instant since,
            String detail) {

        private static RiskResponse of(Risk risk) {
            var leg = risk.leg();
            return new RiskResponse(risk.kind(), leg.isPresent() ? leg.getAsInt() : null, risk.since(), risk.detail());
        }
    }

    @Schema(name = "EtaChange")
    record EtaChangeResponse(
            @Schema(nullable = true) Instant eta,
            @Schema(examples = "Storm") String reason,
            Instant at) {

        private static EtaChangeResponse of(EtaChange change) {
            return new EtaChangeResponse(change.eta().orElse(null), change.reason(), change.at());
        }
    }
}
