package dev.cargokit.pages.cargo;

import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.service.Booking;
import dev.cargokit.pages.service.CargoCounts;
import dev.cargokit.pages.service.CargoPage;
import dev.cargokit.pages.service.Place;
import dev.cargokit.pages.service.Places;
import dev.cargokit.pages.service.ServiceFailure;
import dev.cargokit.pages.service.ServiceFailure.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/cargos")
@RunOnVirtualThread
class CargosResource {

    private static final int PAGE = 20;

    private final Booking booking;
    private final Places places;
    private final PageWriter pages;

    CargosResource(Booking booking, Places places, PageWriter pages) {
        this.booking = booking;
        this.places = places;
        this.pages = pages;
    }

    @GET
    public Response list(
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("") String status,
            @RestQuery @DefaultValue("") String after) {
        // An address that somebody edited is no reason to show nothing.
        var filter = Tab.STATUSES.contains(status) ? status : "";
        var port = places.read(query);
        var list = page(port.map(Place::locode).orElse(query.strip()), filter, after);
        var meant = list.cargos().isEmpty() && port.isEmpty() ? places.like(query) : List.<Place>of();
        return pages.ok(Templates.list(Tab.all(counts()), list, query, meant, filter, !after.isEmpty()));
    }

    private CargoPage page(String search, String filter, String after) {
        try {
            return booking.cargos(PAGE, after, filter, search);
        } catch (Refused _) {
            // The cursor, or a text longer than any id: nothing is found by it.
            return new CargoPage(List.of(), "");
        }
    }

    private CargoCounts counts() {
        try {
            return booking.counts();
        } catch (ServiceFailure _) {
            return null;
        }
    }

    @CheckedTemplate(basePath = "cargo")
    static final class Templates {

        private Templates() {}

        /// @param meant the ports that may have been meant where nothing is found
        /// @param later whether it is a later page of the list
        static native TemplateInstance list(
                List<Tab> tabs, CargoPage page, String query, List<Place> meant, String status, boolean later);
    }
}
