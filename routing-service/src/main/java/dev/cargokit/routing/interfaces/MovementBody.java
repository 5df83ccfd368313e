package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.UnLocode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A movement of a voyage, in requests and answers.
record MovementBody(
        @NotBlank @Schema(examples = "CNHKG") String from,
        @NotBlank @Schema(examples = "JNTKO") String to,
        @NotNull @Schema(examples = "2026-12-01T12:00:00Z") Instant departure,
        @NotNull @Schema(examples = "2026-12-05T18:00:00Z") Instant arrival) {

    static MovementBody of(CarrierMovement movement) {
        return new MovementBody(movement.from().code(), movement.to().code(), movement.departure(), movement.arrival());
    }

    /// The movement at this position of a schedule; a refusal names the position.
    CarrierMovement movement(int position) {
        try {
            return new CarrierMovement(place(position, "from", from), place(position, "to", to), departure, arrival);
        } catch (RoutingRefusal.UnsoundMovement unsound) {
            throw new RoutingRefusal.UnsoundSchedule(position, unsound.field(), unsound.getMessage());
        }
    }

    private static UnLocode place(int position, String field, String text) {
        return UnLocode.read(text).orElseThrow(() -> new RoutingRefusal.UnknownCall(position, field));
    }
}
