package dev.cargokit.web.home;

import dev.cargokit.web.client.ServiceFailure.Refused;
import dev.cargokit.web.client.ServiceFailure.Unavailable;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.layout.PageRenderer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/")
@RunOnVirtualThread
class HomeResource {

    private static final List<String> SAMPLES = List.of("ABC123", "FTL456");

    private final BookingClient booking;
    private final PageRenderer pages;

    HomeResource(@RestClient BookingClient booking, PageRenderer pages) {
        this.booking = booking;
        this.pages = pages;
    }

    @GET
    public Response home() {
        var samples = new ArrayList<Cargo>();
        try {
            SAMPLES.forEach(id -> find(id).ifPresent(samples::add));
            return pages.ok(Templates.home(samples, true));
        } catch (Unavailable _) {
            return pages.ok(Templates.home(samples, false));
        }
    }

    /// There are none where sample data is switched off.
    private Optional<Cargo> find(String id) {
        try {
            return Optional.of(booking.cargo(id).getEntity().cargo());
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    @CheckedTemplate(basePath = "home")
    static final class Templates {

        private Templates() {}

        /// @param available whether booking can be reached
        static native TemplateInstance home(List<Cargo> samples, boolean available);
    }
}
