package dev.cargokit.web.network;

import static dev.cargokit.web.form.HiddenField.header;

import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.routing.RoutingClient;
import dev.cargokit.web.client.routing.RoutingClient.CancelRequest;
import dev.cargokit.web.client.routing.RoutingClient.DelayRequest;
import dev.cargokit.web.client.routing.RoutingClient.OmitCallRequest;
import dev.cargokit.web.client.routing.ScheduleChange;
import dev.cargokit.web.client.routing.Voyage;
import dev.cargokit.web.form.FormErrors;
import dev.cargokit.web.layout.PageRenderer;
import dev.cargokit.web.map.Drawing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/// A voyage: its schedule, what has changed it, and the form by which a planner changes it again.
@Path("/network/voyages/{number}")
@RunOnVirtualThread
class VoyageResource {

    private static final int PRECONDITION_FAILED = 412;

    /// The form's fields by those of routing.
    private static final Map<String, String> FIELDS =
            Map.of("from", "call", "location", "call", "call", "call", "by", "hours", "reason", "reason");

    private final RoutingClient routing;
    private final NetworkMaps maps;
    private final PageRenderer pages;

    VoyageResource(@RestClient RoutingClient routing, NetworkMaps maps, PageRenderer pages) {
        this.routing = routing;
        this.maps = maps;
        this.pages = pages;
    }

    /// @param done whether it was just changed, to confirm that
    @GET
    public Response show(String number, @RestQuery @DefaultValue("false") boolean done) {
        return page(number, VoyageForm.empty(), new FormErrors(), done);
    }

    /// A refused form is shown at the form's own address; a reload of that leads back to the voyage.
    @GET
    @Path("/change")
    public Response back(String number) {
        return pages.seeOther(address(number));
    }

    @POST
    @Path("/change")
    public Response change(
            String number,
            @RestForm @DefaultValue("") String kind,
            @RestForm @DefaultValue("") String call,
            @RestForm @DefaultValue("") String hours,
            @RestForm @DefaultValue("") String reason,
            @RestForm @DefaultValue("") String version) {
        var form = new VoyageForm(kind, call, hours, reason);
        var errors = form.check();
        if (!errors.any()) {
            try {
                change(number, form, header(version));
            } catch (ServiceFailure failure) {
                errors.add(failure, FIELDS);
            }
        }
        if (errors.status() == PRECONDITION_FAILED) {
            errors.set(
                    PRECONDITION_FAILED,
                    "The schedule has changed since you looked at it. It is shown as it is now: look again, and send"
                            + " once more if your change still holds.");
        }
        return errors.any() ? page(number, form, errors, false) : pages.seeOther(address(number) + "?done=true");
    }

    private void change(String number, VoyageForm form, String version) {
        switch (form.kind()) {
            case "delay" -> {
                var request = new DelayRequest(form.location(), form.position(), "PT" + form.by() + "H", form.reason());
                routing.delay(number, request, version);
            }
            case "omit" ->
                routing.omitCall(number, new OmitCallRequest(form.location(), form.position(), form.reason()), version);
            case "cancel" -> routing.cancel(number, new CancelRequest(form.reason()), version);
            default -> throw new ServiceFailure.Refused(400, "That was no form of this page.", List.of());
        }
    }

    private Response page(String number, VoyageForm form, FormErrors errors, boolean done) {
        var response = routing.voyage(number);
        var voyage = response.getEntity().voyage();
        var version = response.getHeaderString(HttpHeaders.ETAG);
        var changes = routing.changes(number).changes();
        return pages.render(
                errors.status(), Templates.voyage(voyage, version, changes, maps.voyage(voyage), form, errors, done));
    }

    private static String address(String number) {
        return "/network/voyages/"
                + URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @CheckedTemplate(basePath = "network")
    static final class Templates {

        /// @param version the entity tag of the schedule
        static native TemplateInstance voyage(
                Voyage voyage,
                String version,
                List<ScheduleChange> changes,
                Drawing map,
                VoyageForm form,
                FormErrors errors,
                boolean done);
    }
}
