package dev.cargokit.web.cargo;

import static dev.cargokit.web.form.HiddenField.header;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.booking.BookingClient;
import dev.cargokit.web.client.booking.BookingClient.ChangeDeadlineRequest;
import dev.cargokit.web.client.booking.BookingClient.ChangeDestinationRequest;
import dev.cargokit.web.client.booking.Route;
import dev.cargokit.web.form.FormErrors;
import dev.cargokit.web.form.LocationField;
import dev.cargokit.web.layout.PageRenderer;
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
import java.util.function.Consumer;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/cargos/{id}")
@RunOnVirtualThread
class CargoResource {

    private final BookingClient booking;
    private final CargoView view;
    private final LocationField locationField;
    private final ObjectMapper json;
    private final PageRenderer pages;

    CargoResource(
            @RestClient BookingClient booking,
            CargoView view,
            LocationField locationField,
            ObjectMapper json,
            PageRenderer pages) {
        this.booking = booking;
        this.view = view;
        this.locationField = locationField;
        this.json = json;
        this.pages = pages;
    }

    /// @param routes whether to offer routes for a cargo that has one
    /// @param done the change that was just made, to confirm it
    @GET
    public Response show(
            String id, @RestQuery @DefaultValue("false") boolean routes, @RestQuery @DefaultValue("") String done) {
        return view.show(id, routes, done);
    }

    /// A refused form is shown at the form's own address; a reload of that leads back to the cargo.
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
        return change(
                id,
                "assigned",
                ChangeForm.empty(true),
                Map.of(),
                _ -> booking.assignToRoute(id, parse(route), header(version), header(key)));
    }

    @POST
    @Path("/destination")
    public Response changeDestination(
            String id,
            @RestForm @DefaultValue("") String destination,
            @RestForm @DefaultValue("") String version,
            @RestForm @DefaultValue("") String key) {
        var fields = Map.of("destination", "destination");
        return change(id, "destination", new ChangeForm(destination, "", false), fields, errors -> {
            var locode = locationField.read("destination", destination, errors);
            if (!errors.any()) {
                booking.changeDestination(id, new ChangeDestinationRequest(locode), header(version), header(key));
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
        return change(id, "deadline", new ChangeForm("", deadline, false), fields, errors -> {
            var end = LocalDays.end(deadline, zone);
            if (end.isEmpty()) {
                errors.add("deadline", "Enter a day, such as 2030-03-18.");
            } else {
                booking.changeDeadline(id, new ChangeDeadlineRequest(end.get()), header(version), header(key));
            }
        });
    }

    private Response change(
            String id, String done, ChangeForm form, Map<String, String> fields, Consumer<FormErrors> change) {
        var errors = new FormErrors();
        try {
            change.accept(errors);
        } catch (ServiceFailure failure) {
            errors.add(failure, fields);
        }
        return errors.any() ? view.showAgain(id, form, errors) : pages.seeOther(address(id) + "?done=" + done);
    }

    private static String address(String id) {
        return "/cargos/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Route parse(String route) {
        try {
            return json.readValue(route, Route.class);
        } catch (JsonProcessingException | IllegalArgumentException _) {
            throw new ServiceFailure.Refused(400, "That was no route of this page.", List.of());
        }
    }
}
