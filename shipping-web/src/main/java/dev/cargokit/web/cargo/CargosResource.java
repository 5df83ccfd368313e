package dev.cargokit.web.cargo;

import dev.cargokit.web.client.Location;
import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.ServiceFailure.Refused;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.booking.BookingClient.CargoCountsResponse;
import dev.cargokit.web.client.booking.BookingClient.CargosResponse;
import dev.cargokit.web.layout.PageRenderer;
import dev.cargokit.web.location.Locations;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/cargos")
@RunOnVirtualThread
class CargosResource {

    private static final int PAGE_SIZE = 20;

    private final BookingClient booking;
    private final Locations locations;
    private final ExecutorService threads;
    private final PageRenderer pages;

    CargosResource(
            @RestClient BookingClient booking,
            Locations locations,
            @VirtualThreads ExecutorService threads,
            PageRenderer pages) {
        this.booking = booking;
        this.locations = locations;
        this.threads = threads;
        this.pages = pages;
    }

    @GET
    public Response list(
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("") String status,
            @RestQuery @DefaultValue("") String after) {
        // An unknown status in an edited address is ignored.
        var filter = StatusTab.STATUSES.contains(status) ? status : "";
        var port = locations.parse(query);
        var counts = CompletableFuture.supplyAsync(this::counts, threads);
        var list = find(port.map(Location::locode).orElse(query.strip()), filter, after);
        var suggestions =
                list.cargos().isEmpty() && port.isEmpty() ? locations.suggestions(query) : List.<Location>of();
        return pages.ok(
                Templates.list(StatusTab.all(counts.join()), list, query, suggestions, filter, !after.isEmpty()));
    }

    private CargosResponse find(String query, String status, String after) {
        try {
            return booking.cargos(PAGE_SIZE, after, status, query);
        } catch (Refused _) {
            // The cursor, or a text longer than any id: nothing is found by it.
            return new CargosResponse(List.of(), null);
        }
    }

    /// Empty while booking cannot count: the list is shown all the same.
    private Optional<CargoCountsResponse> counts() {
        try {
            return Optional.of(booking.counts());
        } catch (ServiceFailure _) {
            return Optional.empty();
        }
    }

    @CheckedTemplate(basePath = "cargo")
    static final class Templates {

        /// @param suggestions similar ports where nothing is found
        /// @param later whether it is a later page of the list
        static native TemplateInstance list(
                List<StatusTab> tabs,
                CargosResponse page,
                String query,
                List<Location> suggestions,
                String status,
                boolean later);
    }
}
