package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.domain.cargo.Leg;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A leg of a cargo on the wire, with the times that were promised and those of the current schedule. The latter are
/// null where the voyage does not call any more.
@Schema(name = "EstimatedLeg")
public record EstimatedLegDetails(
        @Schema(examples = "V100") String voyageNumber,
        @Schema(examples = "CNHKG") String from,
        @Schema(examples = "USNYC") String to,
        Instant loadTime,
        Instant unloadTime,
        @Schema(nullable = true) Instant estimatedLoadTime,
        @Schema(nullable = true) Instant estimatedUnloadTime) {

    static List<EstimatedLegDetails> of(List<Leg> legs) {
        return legs.stream().map(EstimatedLegDetails::of).toList();
    }

    private static EstimatedLegDetails of(Leg leg) {
        var estimate = leg.estimate();
        return new EstimatedLegDetails(
                leg.voyage().value(),
                leg.from().code(),
                leg.to().code(),
                leg.loadTime(),
                leg.unloadTime(),
                estimate.load().filter(_ -> !estimate.cancelled()).orElse(null),
                estimate.unload().filter(_ -> !estimate.cancelled()).orElse(null));
    }
}
