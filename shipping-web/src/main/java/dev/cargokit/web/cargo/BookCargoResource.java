package dev.cargokit.web.cargo;

import static dev.cargokit.web.form.HiddenField.header;

import dev.cargokit.web.client.Location;
import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.booking.BookingClient.BookCargoRequest;
import dev.cargokit.web.form.FormErrors;
import dev.cargokit.web.form.IdempotencyKeys;
import dev.cargokit.web.form.LocationField;
import dev.cargokit.web.layout.PageRenderer;
import dev.cargokit.web.location.Locations;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/cargos/new")
@RunOnVirtualThread
class BookCargoResource {

    private static final Map<String, String> FIELDS =
            Map.of("origin", "origin", "destination", "destination", "arrival_deadline", "deadline");
    private static final Duration SUGGESTED_TIME = Duration.ofDays(60);

    private final BookingClient booking;
    private final Locations locations;
    private final LocationField locationField;
    private final IdempotencyKeys keys;
    private final PageRenderer pages;
    private final Clock clock;

    BookCargoResource(
            @RestClient BookingClient booking,
            Locations locations,
            LocationField locationField,
            IdempotencyKeys keys,
            PageRenderer pages,
            Clock clock) {
        this.booking = booking;
        this.locations = locations;
        this.locationField = locationField;
        this.keys = keys;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to) {
        var deadline = LocalDays.day(clock.instant().plus(SUGGESTED_TIME));
        var form = new BookingForm(label(from), label(to), deadline, keys.next());
        return pages.ok(Templates.book(form, new FormErrors(), locations.all(), today()));
    }

    @POST
    public Response book(
            @RestForm @DefaultValue("") String origin,
            @RestForm @DefaultValue("") String destination,
            @RestForm @DefaultValue("") String deadline,
            @RestForm @DefaultValue("UTC") String zone,
            @RestForm @DefaultValue("") String key) {
        var errors = new FormErrors();
        var from = locationField.read("origin", origin, errors);
        var to = locationField.read("destination", destination, errors);
        var end = LocalDays.end(deadline, zone);
        if (end.isEmpty()) {
            errors.add("deadline", "Enter a day, such as " + today() + ".");
        }
        if (!errors.any()) {
            try {
                var booked = booking.book(new BookCargoRequest(from, to, end.get()), header(key));
                return pages.seeOther("/cargos/" + booked.trackingId() + "?done=booked");
            } catch (ServiceFailure failure) {
                errors.add(failure, FIELDS);
            }
        }
        // A form that was changed is another booking: the old key is kept only when booking was unavailable.
        var nextKey = errors.status() == 503 ? key : keys.next();
        var form = new BookingForm(origin, destination, deadline, nextKey);
        return pages.render(errors.status(), Templates.book(form, errors, locations.all(), today()));
    }

    private String label(String code) {
        return code.isBlank() ? "" : locations.parse(code).map(Location::label).orElse(code);
    }

    private String today() {
        return LocalDays.day(clock.instant());
    }

    @CheckedTemplate(basePath = "cargo")
    static final class Templates {

        static native TemplateInstance book(
                BookingForm form, FormErrors errors, List<Location> locations, String today);
    }
}
