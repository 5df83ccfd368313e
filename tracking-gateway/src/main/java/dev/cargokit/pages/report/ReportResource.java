package dev.cargokit.pages.report;

import dev.cargokit.pages.layout.FormErrors;
import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.layout.PlaceField;
import dev.cargokit.pages.service.Handling;
import dev.cargokit.pages.service.Incident;
import dev.cargokit.pages.service.ServiceFailure;
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

    private final Handling handling;
    private final ReportView view;
    private final PlaceField placeField;
    private final PageWriter pages;

    ReportResource(Handling handling, ReportView view, PlaceField placeField, PageWriter pages) {
        this.handling = handling;
        this.view = view;
        this.placeField = placeField;
        this.pages = pages;
    }

    /// @param id the cargo that was handled; empty to ask for it
    /// @param done what was just taken, to say so
    @GET
    public Response form(@RestQuery @DefaultValue("") String id, @RestQuery @DefaultValue("") String done) {
        return view.show(written(id), done);
    }

    /// @param event one of the events that were offered, as `Load|CNHKG|V100`; empty when the whole form was filled in
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
        var cargo = written(id);
        var offered = event.split("\\|", -1);
        boolean tapped = offered.length == 3;
        var filled = tapped
                ? new Filled(cargo, offered[0], offered[1], offered[2], time, opened)
                : new Filled(cargo, type, location, voyage, time, opened);
        var errors = new FormErrors();
        var incident = read(filled, tapped ? filled.voyage() : written(filled.voyage()), zone, errors);
        if (!errors.any()) {
            try {
                handling.report(incident);
                return pages.seeOther("/report?id=" + encoded(incident.trackingId()) + "&done="
                        + encoded(incident.eventType() + "|" + incident.location() + "|" + incident.voyage()));
            } catch (ServiceFailure failure) {
                errors.add(failure, FIELDS);
            }
        }
        return view.again(filled, errors);
    }

    private Incident read(Filled filled, String voyage, String zone, FormErrors errors) {
        if (filled.id().isEmpty()) {
            errors.add("id", "Enter the tracking id.");
        }
        if (filled.type().isEmpty()) {
            errors.add("type", "Choose what happened.");
        }
        var location = placeField.read("location", filled.location(), errors);
        return new Incident(completed(filled, zone, errors), filled.id(), voyage, location, filled.type());
    }

    /// The moment the form was opened stays the same however often it is sent: it is then the same report.
    private static Instant completed(Filled filled, String zone, FormErrors errors) {
        try {
            return filled.time().isEmpty()
                    ? Instant.parse(filled.opened())
                    : LocalDateTime.parse(filled.time()).atZone(ZoneId.of(zone)).toInstant();
        } catch (DateTimeException _) {
            errors.add("time", "Enter a day and a time, such as 2030-03-18T14:30.");
            return Instant.EPOCH;
        }
    }

    /// Ids and voyage numbers are nearly always in capitals, however somebody typed them.
    private static String written(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
