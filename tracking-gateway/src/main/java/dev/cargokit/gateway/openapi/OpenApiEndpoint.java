package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// `GET /q/openapi`, for all routes instead of the gateway alone. Swagger UI reads it there.
@ApplicationScoped
class OpenApiEndpoint {

    private static final String PATH = "/q/openapi";
    private static final int BEFORE_QUARKUS = -1;

    /// A document costs a request to every service, and much time for what a client pays for it.
    private static final long MAXIMUM_AGE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final GatewayDocument document;
    private final ObjectMapper json;
    private final ObjectMapper yaml = new YAMLMapper();
    private final Map<Boolean, Merged> latest = new ConcurrentHashMap<>();

    OpenApiEndpoint(GatewayDocument document, ObjectMapper json) {
        this.document = document;
        this.json = json;
    }

    /// A document, and when it was asked for.
    private record Merged(Future<String> text, long since) {

        boolean isOld() {
            return System.nanoTime() - since > MAXIMUM_AGE_NANOS;
        }
    }

    void register(@Observes Router router) {
        router.get(PATH).order(BEFORE_QUARKUS).handler(this::respond);
    }

    private void respond(RoutingContext call) {
        boolean asJson = wantsJson(call);
        var context = call.vertx().getOrCreateContext();
        latest.compute(asJson, (_, last) -> last == null || last.isOld() ? merge(call.vertx(), asJson) : last)
                .text()
                .onComplete(text -> context.runOnContext(_ -> respond(call, asJson, text)));
    }

    private Merged merge(Vertx vertx, boolean asJson) {
        return new Merged(
                document.merged().compose(merged -> vertx.executeBlocking(() -> text(merged, asJson))),
                System.nanoTime());
    }

    private static void respond(RoutingContext call, boolean asJson, AsyncResult<String> text) {
        if (text.failed()) {
            call.fail(text.cause());
            return;
        }
        call.response()
                .putHeader("Content-Type", asJson ? "application/json" : "application/yaml;charset=UTF-8")
                .putHeader("Cache-Control", "no-cache")
                .end(text.result());
    }

    /// The same rule as in Quarkus: YAML is the default.
    private static boolean wantsJson(RoutingContext call) {
        var format = call.queryParams().get("format");
        var accepted = call.request().getHeader("Accept");
        return format == null
                ? accepted != null && accepted.startsWith("application/json")
                : format.equalsIgnoreCase("json");
    }

    private String text(ObjectNode document, boolean asJson) throws JsonProcessingException {
        return (asJson ? json : yaml).writeValueAsString(document);
    }
}
