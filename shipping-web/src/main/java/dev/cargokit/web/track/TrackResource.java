package dev.cargokit.web.track;

import dev.cargokit.web.client.ServiceFailure.Refused;
import dev.cargokit.web.layout.PageRenderer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/track")
@RunOnVirtualThread
class TrackResource {

    private final Journeys journeys;
    private final PageRenderer pages;

    TrackResource(Journeys journeys, PageRenderer pages) {
        this.journeys = journeys;
        this.pages = pages;
    }

    /// The form; with an id, a redirect to the cargo's own address.
    @GET
    public Response form(@RestQuery Optional<String> id) {
        var trackingId = id.map(TrackResource::canonical);
        if (trackingId.isEmpty()) {
            return pages.ok(Templates.form("", ""));
        }
        if (trackingId.get().isEmpty()) {
            return pages.render(400, Templates.form("", "Enter a tracking id, such as ABC123."));
        }
        return trackingId.get().matches("\\w+") ? pages.seeOther("/track/" + trackingId.get()) : unknown(id.get());
    }

    /// People write ids in small letters; each page has one address all the same.
    @GET
    @Path("/{id}")
    public Response cargo(String id) {
        if (!id.equals(canonical(id))) {
            return form(Optional.of(id));
        }
        try {
            return pages.ok(Templates.cargo(journeys.of(id)));
        } catch (Refused _) {
            return unknown(id);
        }
    }

    private Response unknown(String id) {
        return pages.render(404, Templates.form(id, "No cargo has this tracking id. Check it and try again."));
    }

    private static String canonical(String id) {
        return id.strip().toUpperCase(Locale.ROOT);
    }

    @CheckedTemplate(basePath = "track")
    static final class Templates {

        static native TemplateInstance form(String id, String error);

        static native TemplateInstance cargo(Journey journey);
    }
}
