package dev.cargokit.web.report;

import dev.cargokit.kit.json.Rfc3339Instant;
import dev.cargokit.web.client.ServiceFailure;
import dev.cargokit.web.client.handling.HandlingClient;
import dev.cargokit.web.client.handling.HandlingClient.IncidentRequest;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/report")
@RunOnVirtualThread
class ReportResource {

    private static final Map<String, String> FIELDS = Map.of(
            "tracking_id", "id",
            "event_type", "type",
            "location", "location",
            "voyage", "voyage",
            "completion_time", "time");

    private final HandlingClient handling;
    private final ReportView view;
    private final LocationField locationField;
    private final PageRenderer pages;

    ReportResource(
            @RestClient HandlingClient handling, ReportView view, LocationField locationField, PageRenderer pages) {
        this.handling = handling;
        this.view = view;
        this.locationField = locationField;
        this.pages = pages;
    }

    /// @param id the cargo to report on; empty before it is entered
    /// @param done the report that was just accepted, to confirm it
    @GET
    public Response form(@RestQuery @DefaultValue("") String id, @RestQuery @DefaultValue("") String done) {
        return view.show(upperCase(id), done);
    }

    /// @param event one of the events on offer, as `Load|CNHKG|V100`; empty when the whole form was filled in
    @POST
    public Response report(
            @RestForm @DefaultValue("") String id,
            @RestForm @DefaultValue("") String event,
            @RestForm @DefaultValue("") String type,
            @RestForm @DefaultValue("") String location,
            @RestForm @DefaultValue("") String voyage,
            @RestForm @DefaultValue("") String time,
            @RestForm @DefaultValue("UTC") String zone,
            @RestForm @DefaultValue("") String opened) {
        var cargo = upperCase(id);
        var offered = event.split("\\|", -1);
        boolean tapped = offered.length == 3;
        var form = tapped
                ? new ReportForm(cargo, offered[0], offered[1], offered[2], time, opened)
                : new ReportForm(cargo, type, location, voyage, time, opened);
        var errors = new FormErrors();
        var incident = read(form, zone, errors);
        if (!errors.any()) {
            try {
                handling.report(incident);
                return pages.seeOther("/report?id=" + encode(incident.trackingId()) + "&done="
                        + encode(incident.eventType() + "|" + incident.location() + "|" + incident.voyage()));
            } catch (ServiceFailure failure) {
                errors.add(failure, FIELDS);
            }
        }
        return view.showAgain(form, errors);
    }

    private IncidentRequest read(ReportForm form, String zone, FormErrors errors) {
        if (form.id().isEmpty()) {
            errors.add("id", "Enter the tracking id.");
        }
        if (form.type().isEmpty()) {
            errors.add("type", "Choose what happened.");
        }
        var location = locationField.read("location", form.location(), errors);
        return new IncidentRequest(
                completionTime(form, zone, errors), form.id(), form.voyage().strip(), location, form.type());
    }

    /// The time at which the form was opened stays the same however often it is sent: it is then the same report.
    private static Instant completionTime(ReportForm form, String zone, FormErrors errors) {
        try {
            return form.time().isEmpty()
                    ? Rfc3339Instant.parse(form.opened())
                    : Rfc3339Instant.requireInRange(LocalDateTime.parse(form.time())
                            .atZone(ZoneId.of(zone))
                            .toInstant());
        } catch (DateTimeException _) {
            errors.add("time", "Enter a day and a time, such as 2030-03-18T14:30.");
            return Instant.EPOCH;
        }
    }

    /// Tracking ids are in capitals, however somebody typed them.
    private static String upperCase(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
