package dev.cargokit.web.cargo;

import dev.cargokit.web.cargo.RouteOptions.Offer;
import dev.cargokit.web.client.Location;
import dev.cargokit.web.client.ServiceFailure.Unavailable;
import dev.cargokit.web.form.FormErrors;
import dev.cargokit.web.layout.PageRenderer;
import dev.cargokit.web.location.Locations;
import dev.cargokit.web.track.Journey;
import dev.cargokit.web.track.Journeys;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// The page of one cargo, as it is now.
@ApplicationScoped
class CargoView {

    private static final int PRECONDITION_FAILED = 412;

    private final Journeys journeys;
    private final RouteOptions routes;
    private final Locations locations;
    private final PageRenderer pages;

    CargoView(Journeys journeys, RouteOptions routes, Locations locations, PageRenderer pages) {
        this.journeys = journeys;
        this.routes = routes;
        this.locations = locations;
        this.pages = pages;
    }

    Response show(String id, boolean routes, String done) {
        return pages.ok(page(id, ChangeForm.empty(routes), new FormErrors(), done));
    }

    /// After a refusal: the entries, what is wrong with them, and the cargo as it is by now.
    Response showAgain(String id, ChangeForm form, FormErrors errors) {
        if (errors.status() == PRECONDITION_FAILED) {
            errors.set(
                    PRECONDITION_FAILED,
                    "Somebody else changed this cargo while you were looking at it. It is shown as it is now, and"
                            + " nothing of yours was lost: look again, and send once more if it still holds.");
        }
        return pages.render(errors.status(), page(id, form, errors, ""));
    }

    private TemplateInstance page(String id, ChangeForm form, FormErrors errors, String done) {
        var journey = journeys.of(id);
        var cargo = journey.cargo();
        if (cargo == null) {
            throw new Unavailable("Booking cannot be reached at the moment, and without it a cargo cannot be changed.");
        }
        boolean offers = !cargo.claimed() && (form.routes() || cargo.needsRoute());
        var offer = offers ? routes.of(cargo) : Offer.none();
        var deadline = LocalDays.day(cargo.arrivalDeadline());
        return Templates.cargo(journey, offers, offer, form, deadline, errors, done, locations.all());
    }

    @CheckedTemplate(basePath = "cargo")
    static final class Templates {

        /// @param offers whether to show routes
        /// @param deadline the day of its deadline in UTC
        static native TemplateInstance cargo(
                Journey journey,
                boolean offers,
                Offer offer,
                ChangeForm form,
                String deadline,
                FormErrors errors,
                String done,
                List<Location> locations);
    }
}
