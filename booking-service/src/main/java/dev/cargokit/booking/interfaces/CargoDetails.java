package dev.cargokit.booking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.booking.application.CargoView;
import dev.cargokit.booking.domain.cargo.RoutingStatus;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A cargo on the wire. What is unknown is null; legs are omitted when there are none.
@Schema(name = "Cargo")
public record CargoDetails(
        @Schema(examples = "FTL456") String trackingId,
        @Schema(examples = "AUMEL") String origin,
        @Schema(examples = "SESTO") String destination,
        Instant arrivalDeadline,
        boolean routed,
        boolean misrouted,
        boolean misdirected,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EstimatedLegDetails> legs,

        @Schema(enumeration = {"not_routed", "routed", "misrouted"})
        String routingStatus,

        @Schema(enumeration = {"not_received", "in_port", "onboard_carrier", "claimed", "unknown"})
        String transportStatus,

        @Schema(nullable = true) String lastKnownLocation,
        @Schema(nullable = true) String currentVoyage,
        @Schema(nullable = true) Instant plannedArrival,
        @Schema(nullable = true) Instant eta,
        @Schema(nullable = true) ActivityDetails nextExpectedActivity,
        List<RiskDetails> risks) {

    /// @param now when it is asked for, to judge what is overdue
    public static CargoDetails of(CargoView cargo, Instant now) {
        var delivery = cargo.delivery();
        return new CargoDetails(
                cargo.trackingId().value(),
                cargo.specification().origin().code(),
                cargo.specification().destination().code(),
                cargo.specification().arrivalDeadline(),
                !cargo.legs().isEmpty(),
                delivery.routingStatus() == RoutingStatus.MISROUTED,
                delivery.misdirected(),
                EstimatedLegDetails.of(cargo.legs()),
                lowerCase(delivery.routingStatus()),
                lowerCase(delivery.transportStatus()),
                delivery.lastKnownLocation().map(UnLocode::code).orElse(null),
                delivery.currentVoyage().map(VoyageNumber::value).orElse(null),
                cargo.legs().isEmpty() ? null : cargo.legs().getLast().unloadTime(),
                delivery.eta().orElse(null),
                delivery.nextExpectedActivity().map(ActivityDetails::of).orElse(null),
                RiskDetails.of(cargo.risksAt(now)));
    }

    private static String lowerCase(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
