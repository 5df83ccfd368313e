package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.application.CargoFilter;
import dev.cargokit.booking.application.CargoViewRepository;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Not below `/booking/v1/cargos`, where every segment is a tracking id.
@Path("/booking/v1/cargo_counts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Booking")
class CargoCountsResource {

    private final CargoViewRepository cargos;

    CargoCountsResource(CargoViewRepository cargos) {
        this.cargos = cargos;
    }

    @GET
    @Operation(summary = "Counts the cargos, in all and by the statuses that the list filters by")
    public CargoCountsResponse counts() {
        var counts = cargos.countByFilter();
        return new CargoCountsResponse(
                counts.get(CargoFilter.ALL),
                counts.get(CargoFilter.NOT_ROUTED),
                counts.get(CargoFilter.ROUTED),
                counts.get(CargoFilter.MISROUTED),
                counts.get(CargoFilter.MISDIRECTED),
                counts.get(CargoFilter.AT_RISK),
                counts.get(CargoFilter.CLAIMED));
    }

    /// A cargo may count in several: a misdirected one is routed, too.
    record CargoCountsResponse(
            long all, long notRouted, long routed, long misrouted, long misdirected, long atRisk, long claimed) {}
}
