package dev.cargokit.pages.welcome;

import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.service.Booking;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.ServiceFailure.Away;
import dev.cargokit.pages.service.ServiceFailure.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@Path("/")
@RunOnVirtualThread
class WelcomeResource {

    private static final List<String> SAMPLES = List.of("ABC123", "FTL456");

    private final Booking booking;
    private final PageWriter pages;

    WelcomeResource(Booking booking, PageWriter pages) {
        this.booking = booking;
        this.pages = pages;
    }

    @GET
    public Response welcome() {
        var samples = new ArrayList<Cargo>();
        try {
            SAMPLES.forEach(id -> find(id).ifPresent(samples::add));
            return pages.ok(Templates.welcome(samples, false));
        } catch (Away _) {
            return pages.ok(Templates.welcome(samples, true));
        }
    }

    /// Where sample data is switched off there are none.
    private Optional<Cargo> find(String id) {
        try {
            return Optional.of(booking.cargo(id).cargo());
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    @CheckedTemplate(basePath = "welcome")
    static final class Templates {

        private Templates() {}

        /// @param away whether booking cannot be reached
        static native TemplateInstance welcome(List<Cargo> samples, boolean away);
    }
}
