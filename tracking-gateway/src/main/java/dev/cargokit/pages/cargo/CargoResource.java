package dev.cargokit.pages.cargo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.pages.layout.FormErrors;
import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.layout.PlaceField;
import dev.cargokit.pages.service.Booking;
import dev.cargokit.pages.service.Route;
import dev.cargokit.pages.service.ServiceFailure;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/cargos/{id}")
@RunOnVirtualThread
class CargoResource {

    private final Booking booking;
    private final CargoView view;
    private final PlaceField placeField;
    private final ObjectMapper json;
    private final PageWriter pages;

    CargoResource(Booking booking, CargoView view, PlaceField placeField, ObjectMapper json, PageWriter pages) {
        this.booking = booking;
        this.view = view;
        this.placeField = placeField;
        this.json = json;
        this.pages = pages;
    }

    /// @param routes whether routes are wanted for a cargo that has one
    /// @param done what was just done, to say so
    @GET
    public Response show(
            String id, @RestQuery @DefaultValue("false") boolean routes, @RestQuery @DefaultValue("") String done) {
        return view.show(id, routes, done);
    }

    /// What a form answered stands at the form's own address; who asks for that again means the cargo.
    @GET
    @Path("/{form: route|destination|deadline}")
    public Response back(String id) {
        return pages.seeOther(address(id));
    }

    @POST
    @Path("/route")
    public Response assign(
            String id,
            @RestForm @DefaultValue("") String route,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String key) {
        return change(id, "assigned", new Entry("", "", true), Map.of(), _ -> {
            booking.assign(id, read(route), version, key);
        });
    }

    @POST
    @Path("/destination")
    public Response changeDestination(
            String id,
            @RestForm @DefaultValue("") String destination,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String key) {
        var fields = Map.of("destination", "destination");
        return change(id, "destination", new Entry(destination, "", false), fields, errors -> {
            var place = placeField.read("destination", destination, errors);
            if (!errors.any()) {
                booking.changeDestination(id, place, version, key);
            }
        });
    }

    @POST
    @Path("/deadline")
    public Response changeDeadline(
            String id,
            @RestForm @DefaultValue("") String deadline,
            @RestForm @DefaultValue("UTC") String zone,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String key) {
        var fields = Map.of("arrival_deadline", "deadline");
        return change(id, "deadline", new Entry("", deadline, false), fields, errors -> {
            var end = LocalDays.end(deadline, zone);
            if (end.isEmpty()) {
                errors.add("deadline", "Enter a day, such as 2030-03-18.");
            } else {
                booking.changeDeadline(id, end.get(), version, key);
            }
        });
    }

    private Response change(String id, String done, Entry entry, Map<String, String> fields, Change change) {
        var errors = new FormErrors();
        try {
            change.make(errors);
        } catch (ServiceFailure failure) {
            errors.add(failure, fields);
        }
        return errors.any() ? view.again(id, entry, errors) : pages.seeOther(address(id) + "?done=" + done);
    }

    private static String address(String id) {
        return "/cargos/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Route read(String route) {
        try {
            return json.readValue(route, Route.class);
        } catch (JsonProcessingException | IllegalArgumentException _) {
            throw new ServiceFailure.Refused(400, "That was no route of this page.", List.of());
        }
    }

    private interface Change {
        void make(FormErrors errors);
    }
}
