package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.CarrierMovement;
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

/// A voyage, in requests and answers; in a request the number may be left to the path.
record VoyageBody(
        @Schema(examples = "V100") String voyageNumber,
        @NotEmpty @Size(max = MOST_MOVEMENTS) List<@NotNull @Valid MovementBody> movements) {

    private static final int MOST_MOVEMENTS = 200;

    static VoyageBody of(Voyage voyage) {
        return new VoyageBody(
                voyage.number().value(),
                voyage.schedule().movements().stream().map(MovementBody::of).toList());
    }

    /// The voyage that is to sail under this number.
    Voyage voyage(VoyageNumber number) {
        if (Asked.text(voyageNumber)
                .filter(given -> !given.equals(number.value()))
                .isPresent()) {
            throw Asked.invalid("voyage_number", "must be the number in the address");
        }
        List<CarrierMovement> sailed = IntStream.range(0, movements.size())
                .mapToObj(position -> movements.get(position).movement(position))
                .toList();
        return new Voyage(number, new Schedule(sailed));
    }
}
