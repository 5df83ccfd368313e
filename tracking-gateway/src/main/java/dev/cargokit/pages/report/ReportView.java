package dev.cargokit.pages.report;

import dev.cargokit.pages.layout.FormErrors;
import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.service.Activity;
import dev.cargokit.pages.service.Booking;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.Place;
import dev.cargokit.pages.service.Places;
import dev.cargokit.pages.service.ServiceFailure;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// The page to report on.
@ApplicationScoped
class ReportView {

    private static final Set<String> TYPES = Set.of("Receive", "Load", "Unload", "Customs", "Claim");

    private final Booking booking;
    private final Places places;
    private final PageWriter pages;
    private final Clock clock;

    ReportView(Booking booking, Places places, PageWriter pages, Clock clock) {
        this.clock = clock;
        this.booking = booking;
        this.places = places;
        this.pages = pages;
    }

    Response show(String id, String done) {
        return page(Filled.fresh(id, clock.instant().toString()), new FormErrors(), done(done));
    }

    /// After a refusal, with what was entered.
    Response again(Filled filled, FormErrors errors) {
        return page(filled, errors, null);
    }

    private Response page(Filled filled, FormErrors errors, Activity done) {
        Cargo cargo = null;
        var away = false;
        if (!filled.id().isEmpty()) {
            try {
                cargo = booking.cargo(filled.id()).cargo();
            } catch (ServiceFailure.Away _) {
                away = true;
            } catch (ServiceFailure.Refused _) {
                errors.add("id", "No cargo has this tracking id.");
            }
        }
        var possible = cargo == null ? List.<Activity>of() : PossibleEvents.of(cargo);
        return pages.answer(
                errors.status(), Templates.report(filled, cargo, possible, away, errors, done, places.all()));
    }

    private static Activity done(String done) {
        var parts = done.split("\\|", -1);
        return parts.length == 3 && TYPES.contains(parts[0]) ? new Activity(parts[0], parts[1], parts[2]) : null;
    }

    @CheckedTemplate(basePath = "report")
    static final class Templates {

        private Templates() {}

        /// @param cargo null when there is none, or booking is away
        /// @param done what was just taken; null when nothing was
        static native TemplateInstance report(
                Filled form,
                Cargo cargo,
                List<Activity> possible,
                boolean away,
                FormErrors errors,
                Activity done,
                List<Place> places);
    }
}
