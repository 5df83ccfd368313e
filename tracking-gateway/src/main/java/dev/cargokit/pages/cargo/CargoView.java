package dev.cargokit.pages.cargo;

import dev.cargokit.pages.cargo.Candidates.Offer;
import dev.cargokit.pages.layout.FormErrors;
import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.service.Place;
import dev.cargokit.pages.service.Places;
import dev.cargokit.pages.service.ServiceFailure.Away;
import dev.cargokit.pages.track.Journey;
import dev.cargokit.pages.track.Journeys;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// The page of one cargo, as it is now.
@ApplicationScoped
class CargoView {

    private static final int STALE = 412;

    private final Journeys journeys;
    private final Candidates candidates;
    private final Places places;
    private final PageWriter pages;

    CargoView(Journeys journeys, Candidates candidates, Places places, PageWriter pages) {
        this.journeys = journeys;
        this.candidates = candidates;
        this.places = places;
        this.pages = pages;
    }

    Response show(String id, boolean routes, String done) {
        return pages.ok(page(id, new Entry("", "", routes), new FormErrors(), done));
    }

    /// After a refusal: with what was entered, what is wrong with it, and the cargo as it has become meanwhile.
    Response again(String id, Entry entry, FormErrors errors) {
        if (errors.status() == STALE) {
            errors.say(
                    STALE,
                    "Somebody else changed this cargo while you were looking at it. It is shown as it is now, and"
                            + " nothing of yours was lost: look again, and send once more if it still holds.");
        }
        return pages.answer(errors.status(), page(id, entry, errors, ""));
    }

    private TemplateInstance page(String id, Entry entry, FormErrors errors, String done) {
        var journey = journeys.of(id);
        if (journey.cargo() == null) {
            throw new Away("Booking cannot be reached at the moment, and without it a cargo cannot be changed.");
        }
        boolean offers =
                !journey.cargo().claimed() && (entry.routes() || journey.cargo().needsRoute());
        var offer = offers ? candidates.of(journey.cargo()) : new Offer(List.of(), null, "");
        var deadline = LocalDays.day(journey.cargo().arrivalDeadline());
        return Templates.cargo(journey, offers, offer, entry, deadline, errors, done, places.all());
    }

    @CheckedTemplate(basePath = "cargo")
    static final class Templates {

        private Templates() {}

        /// @param offers whether routes were asked for
        /// @param deadline the day of its deadline in UTC
        static native TemplateInstance cargo(
                Journey journey,
                boolean offers,
                Offer offer,
                Entry entry,
                String deadline,
                FormErrors errors,
                String done,
                List<Place> places);
    }
}
