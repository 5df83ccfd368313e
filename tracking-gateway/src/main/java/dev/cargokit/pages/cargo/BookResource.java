package dev.cargokit.pages.cargo;

import dev.cargokit.pages.layout.FormErrors;
import dev.cargokit.pages.layout.Keys;
import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.layout.PlaceField;
import dev.cargokit.pages.service.Booking;
import dev.cargokit.pages.service.Place;
import dev.cargokit.pages.service.Places;
import dev.cargokit.pages.service.ServiceFailure;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/cargos/new")
@RunOnVirtualThread
class BookResource {

    private static final Map<String, String> FIELDS =
            Map.of("origin", "origin", "destination", "destination", "arrival_deadline", "deadline");
    private static final Duration USUAL = Duration.ofDays(60);

    private final Booking booking;
    private final Places places;
    private final PlaceField placeField;
    private final Keys keys;
    private final PageWriter pages;
    private final Clock clock;

    BookResource(Booking booking, Places places, PlaceField placeField, Keys keys, PageWriter pages, Clock clock) {
        this.clock = clock;
        this.booking = booking;
        this.places = places;
        this.placeField = placeField;
        this.keys = keys;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        var usual = LocalDays.day(clock.instant().plus(USUAL));
        return pages.ok(Templates.book(
                new Booked(label(from), label(to), usual, keys.fresh()), new FormErrors(), places.all(), today()));
    }

    @POST
    public Response book(
            @RestForm @DefaultValue("") String origin,
            @RestForm @DefaultValue("") String destination,
            @RestForm @DefaultValue("") String deadline,
            @RestForm @DefaultValue("UTC") String zone,
            @RestForm @DefaultValue("") String key) {
        var errors = new FormErrors();
        var from = placeField.read("origin", origin, errors);
        var to = placeField.read("destination", destination, errors);
        var end = LocalDays.end(deadline, zone);
        if (end.isEmpty()) {
            errors.add("deadline", "Enter a day, such as " + today() + ".");
        }
        if (!errors.any()) {
            try {
                return pages.seeOther("/cargos/" + booking.book(from, to, end.get(), key) + "?done=booked");
            } catch (ServiceFailure failure) {
                errors.add(failure, FIELDS);
            }
        }
        // A form that was changed is another booking: the old key goes with it only when nobody answered.
        var next = errors.status() == 503 ? key : keys.fresh();
        return pages.answer(
                errors.status(),
                Templates.book(new Booked(origin, destination, deadline, next), errors, places.all(), today()));
    }

    private String label(String code) {
        return code.isBlank() ? "" : places.read(code).map(Place::label).orElse(code);
    }

    private String today() {
        return LocalDays.day(clock.instant());
    }

    @CheckedTemplate(basePath = "cargo")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance book(Booked form, FormErrors errors, List<Place> places, String today);
    }
}
