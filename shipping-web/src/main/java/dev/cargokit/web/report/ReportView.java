package dev.cargokit.web.report;

import dev.cargokit.web.client.Location;
import dev.cargokit.web.client.ServiceFailure.Refused;
import dev.cargokit.web.client.ServiceFailure.Unavailable;
import dev.cargokit.web.client.booking.Activity;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.form.FormErrors;
import dev.cargokit.web.layout.PageRenderer;
import dev.cargokit.web.location.Locations;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The page to report on.
@ApplicationScoped
class ReportView {

    private static final Set<String> TYPES = Set.of("Receive", "Load", "Unload", "Customs", "Claim");

    private final BookingClient booking;
    private final Locations locations;
    private final PageRenderer pages;
    private final Clock clock;

    ReportView(@RestClient BookingClient booking, Locations locations, PageRenderer pages, Clock clock) {
        this.booking = booking;
        this.locations = locations;
        this.pages = pages;
        this.clock = clock;
    }

    Response show(String id, String done) {
        return page(ReportForm.empty(id, clock.instant().toString()), new FormErrors(), parse(done));
    }

    /// After a refusal, with the entries.
    Response showAgain(ReportForm form, FormErrors errors) {
        return page(form, errors, null);
    }

    private Response page(ReportForm form, FormErrors errors, Activity done) {
        Cargo cargo = null;
        boolean available = true;
        if (!form.id().isEmpty()) {
            try {
                cargo = booking.cargo(form.id()).getEntity().cargo();
            } catch (Unavailable _) {
                available = false;
            } catch (Refused _) {
                errors.add("id", "No cargo has this tracking id.");
            }
        }
        var possible = cargo == null ? List.<Activity>of() : PossibleEvents.of(cargo);
        return pages.render(
                errors.status(), Templates.report(form, cargo, possible, available, errors, done, locations.all()));
    }

    private static Activity parse(String done) {
        var parts = done.split("\\|", -1);
        return parts.length == 3 && TYPES.contains(parts[0]) ? new Activity(parts[0], parts[1], parts[2]) : null;
    }

    @CheckedTemplate(basePath = "report")
    static final class Templates {

        /// @param cargo null when there is none, or booking is unavailable
        /// @param available whether booking can be reached
        /// @param done the report that was just accepted; null when there is none
        static native TemplateInstance report(
                ReportForm form,
                Cargo cargo,
                List<Activity> possible,
                boolean available,
                FormErrors errors,
                Activity done,
                List<Location> locations);
    }
}
