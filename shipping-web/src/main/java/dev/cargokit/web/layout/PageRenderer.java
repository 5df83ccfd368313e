package dev.cargokit.web.layout;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Renders pages: compressed, revalidated on each visit, and allowed to run, load and be framed by nothing but this
/// site.
@ApplicationScoped
public class PageRenderer {

    private static final String TYPE = "text/html;charset=UTF-8";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "private, no-cache",
            "Vary",
            "Accept-Encoding");

    private final CurrentVertxRequest current;

    PageRenderer(CurrentVertxRequest current) {
        this.current = current;
    }

    public Response ok(TemplateInstance page) {
        return render(200, page);
    }

    public Response render(int status, TemplateInstance page) {
        var html = page.render().getBytes(StandardCharsets.UTF_8);
        var response = Response.status(status).type(TYPE);
        HEADERS.forEach(response::header);
        return Gzip.isAccepted(current.getCurrent().request())
                ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .entity(Gzip.of(html))
                        .build()
                : response.entity(html).build();
    }

    /// Redirects the browser after a form, or to the one address of a thing. The address is relative, whatever
    /// host and scheme the request names.
    public Response seeOther(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
