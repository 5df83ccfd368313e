package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.CargoViewRepository;
import dev.cargokit.booking.domain.cargo.TrackingId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Says of many tracking ids at a time which are booked, so that a file of reports does not need a call for each.
@Path("/booking/internal/cargos/existing")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Internal")
class ExistingCargosResource {

    private final CargoViewRepository cargos;

    ExistingCargosResource(CargoViewRepository cargos) {
        this.cargos = cargos;
    }

    @POST
    @Operation(summary = "Lists those of the tracking ids that are booked")
    public ExistingCargos findExisting(@NotNull @Valid ExistingCargos request) {
        var ids = request.trackingIds().stream()
                .map(TrackingId::parse)
                .flatMap(Optional::stream)
                .toList();
        return new ExistingCargos(
                cargos.findExisting(ids).stream().map(TrackingId::value).toList());
    }

    record ExistingCargos(@NotNull @Size(max = 500) List<@NotNull String> trackingIds) {}
}
