package dev.cargokit.pages.layout;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Answers pages: compressed, never kept without asking again, and allowed to run, load and be framed by nothing but
/// what comes from here.
@ApplicationScoped
public class PageWriter {

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

    PageWriter(CurrentVertxRequest current) {
        this.current = current;
    }

    public Response ok(TemplateInstance page) {
        return answer(200, page);
    }

    public Response answer(int status, TemplateInstance page) {
        var encoded = encoded(page, current.getCurrent().request());
        var response = Response.status(status).type(TYPE).entity(encoded.body);
        encoded.headers.forEach(response::header);
        return response.build();
    }

    /// Sends the browser on, after a form or to the one address of a thing.
    public Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static Encoded encoded(TemplateInstance page, HttpServerRequest request) {
        var plain = page.render().getBytes(StandardCharsets.UTF_8);
        if (!Gzip.isAccepted(request)) {
            return new Encoded(plain, HEADERS);
        }
        var headers = new HashMap<>(HEADERS);
        headers.put("Content-Encoding", "gzip");
        return new Encoded(Gzip.of(plain), headers);
    }

    private record Encoded(byte[] body, Map<String, String> headers) {}
}
