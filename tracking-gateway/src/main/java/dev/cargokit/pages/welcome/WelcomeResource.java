package dev.cargokit.pages.welcome;

import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.service.Booking;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.ServiceFailure;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Path("/")
@RunOnVirtualThread
class WelcomeResource {

    private final Booking booking;
    private final PageWriter pages;

    WelcomeResource(Booking booking, PageWriter pages) {
        this.booking = booking;
        this.pages = pages;
    }

    @GET
    public Response welcome() {
        return pages.ok(Templates.welcome(samples(), isAway()));
    }

    /// Where sample data is switched off there are none.
    private List<Cargo> samples() {
        return Stream.of("ABC123", "FTL456")
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Cargo> find(String id) {
        try {
            return Optional.of(booking.cargo(id).cargo());
        } catch (ServiceFailure _) {
            return Optional.empty();
        }
    }

    private boolean isAway() {
        try {
            booking.counts();
            return false;
        } catch (ServiceFailure.Away _) {
            return true;
        } catch (ServiceFailure.Refused _) {
            return false;
        }
    }

    @CheckedTemplate(basePath = "welcome")
    static final class Templates {

        private Templates() {}

        /// @param away whether booking cannot be reached
        static native TemplateInstance welcome(List<Cargo> samples, boolean away);
    }
}
