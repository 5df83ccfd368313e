package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.UnLocode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A movement of a voyage on the wire, in requests and responses.
@Schema(name = "Movement")
public record MovementDetails(
        @NotBlank @Schema(examples = "CNHKG") String from,
        @NotBlank @Schema(examples = "JNTKO") String to,
        @NotNull @Schema(examples = "2026-12-01T12:00:00Z") Instant departure,
        @NotNull @Schema(examples = "2026-12-05T18:00:00Z") Instant arrival) {

    static List<MovementDetails> of(Schedule schedule) {
        return schedule.movements().stream().map(MovementDetails::of).toList();
    }

    private static MovementDetails of(CarrierMovement movement) {
        return new MovementDetails(
                movement.from().code(), movement.to().code(), movement.departure(), movement.arrival());
    }

    /// @param position in the schedule, which refusals name
    CarrierMovement toMovement(int position) {
        try {
            return new CarrierMovement(
                    location(position, "from", from), location(position, "to", to), departure, arrival);
        } catch (RoutingRefusal.UnsoundMovement unsound) {
            throw new RoutingRefusal.UnsoundSchedule(position, unsound.field(), unsound.getMessage());
        }
    }

    private static UnLocode location(int position, String field, String text) {
        return UnLocode.parse(text).orElseThrow(() -> new RoutingRefusal.UnknownCall(position, field));
    }
}
