package dev.cargokit.routing.interfaces;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A voyage on the wire, in requests and responses; a request may omit the number, which is in the path.
record VoyageDetails(
        @Schema(examples = "V100") String voyageNumber,
        @NotEmpty @Size(max = MAXIMUM_MOVEMENTS) List<@NotNull @Valid MovementDetails> movements) {

    private static final int MAXIMUM_MOVEMENTS = 200;

    static VoyageDetails of(Voyage voyage) {
        return new VoyageDetails(
                voyage.number().value(),
                voyage.schedule().movements().stream().map(MovementDetails::of).toList());
    }

    Voyage toVoyage(VoyageNumber number) {
        if (RequestParameters.text(voyageNumber)
                .filter(text -> !text.equals(number.value()))
                .isPresent()) {
            throw ProblemException.invalid("voyage_number", "must be the number in the address");
        }
        var carrierMovements = IntStream.range(0, movements.size())
                .mapToObj(position -> movements.get(position).toMovement(position))
                .toList();
        return new Voyage(number, new Schedule(carrierMovements));
    }
}
