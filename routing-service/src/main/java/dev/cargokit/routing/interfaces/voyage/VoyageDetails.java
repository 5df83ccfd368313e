package dev.cargokit.routing.interfaces.voyage;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.routing.domain.Voyage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A voyage on the wire.
///
/// @param cancelled omitted when false
/// @param calls by position; omitted when the voyage omits none, as then a call has the position of its movement
@Schema(name = "Voyage")
record VoyageDetails(
        @Schema(examples = "V100") String voyageNumber,
        List<MovementDetails> movements,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean cancelled,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CallDetails> calls) {

    static VoyageDetails of(Voyage voyage) {
        var schedule = voyage.schedule();
        return new VoyageDetails(
                voyage.number().value(),
                MovementDetails.of(schedule),
                voyage.cancelled(),
                schedule.omitted().isEmpty() ? List.of() : CallDetails.of(schedule));
    }
}
