package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.interfaces.RequestParameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A voyage to add or to replace. The number, which is in the path, and the reason may be omitted.
record ScheduleVoyageRequest(
        @Schema(examples = "V100") String voyageNumber,
        @NotEmpty @Size(max = MAXIMUM_MOVEMENTS) List<@NotNull @Valid MovementDetails> movements,
        @Reason @Schema(examples = "New rotation") String reason) {

    private static final int MAXIMUM_MOVEMENTS = 200;

    /// @throws ProblemException 400 if the body names another voyage than the path
    Schedule toSchedule(VoyageNumber number) {
        if (RequestParameters.text(voyageNumber)
                .filter(text -> !text.strip().equals(number.value()))
                .isPresent()) {
            throw ProblemException.invalid("voyage_number", "must be the number in the address");
        }
        return new Schedule(IntStream.range(0, movements.size())
                .mapToObj(position -> movements.get(position).toMovement(position))
                .toList());
    }
}
