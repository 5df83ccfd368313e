package dev.cargokit.pages.track;

import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.service.ServiceFailure.Refused;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/track")
@RunOnVirtualThread
class TrackResource {

    private final Journeys journeys;
    private final PageWriter pages;

    TrackResource(Journeys journeys, PageWriter pages) {
        this.journeys = journeys;
        this.pages = pages;
    }

    /// The form; with an id, on to the cargo's own address.
    @GET
    public Response form(@RestQuery Optional<String> id) {
        var wanted = id.map(String::strip).map(text -> text.toUpperCase(Locale.ROOT));
        if (wanted.isEmpty()) {
            return pages.ok(Templates.form("", ""));
        }
        return wanted.get().isEmpty()
                ? pages.answer(400, Templates.form("", "Enter a tracking id, such as ABC123."))
                : pages.seeOther("/track/" + URLEncoder.encode(wanted.get(), StandardCharsets.UTF_8));
    }

    @GET
    @Path("/{id}")
    public Response cargo(String id) {
        try {
            return pages.ok(Templates.cargo(journeys.of(id)));
        } catch (Refused refused) {
            return pages.answer(
                    refused.status(), Templates.form(id, "No cargo has this tracking id. Check it and try again."));
        }
    }

    @CheckedTemplate(basePath = "track")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance form(String id, String error);

        static native TemplateInstance cargo(Journey journey);
    }
}
