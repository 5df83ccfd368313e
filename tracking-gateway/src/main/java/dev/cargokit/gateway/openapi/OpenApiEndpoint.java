package dev.cargokit.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// `GET /q/openapi`, for all routes instead of the gateway alone. Swagger UI reads it there.
@ApplicationScoped
class OpenApiEndpoint {

    private static final String PATH = "/q/openapi";
    private static final int BEFORE_QUARKUS = -1;

    private final GatewayDocument document;
    private final ObjectMapper json;
    private final ObjectMapper yaml = new YAMLMapper();

    OpenApiEndpoint(GatewayDocument document, ObjectMapper json) {
        this.document = document;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.get(PATH).order(BEFORE_QUARKUS).handler(this::respond);
    }

    private void respond(RoutingContext call) {
        boolean asJson = wantsJson(call);
        document.merged()
                .compose(merged -> call.vertx().executeBlocking(() -> text(merged, asJson)))
                .onSuccess(text -> call.response()
                        .putHeader("Content-Type", asJson ? "application/json" : "application/yaml;charset=UTF-8")
                        .putHeader("Cache-Control", "no-cache")
                        .end(text))
                .onFailure(call::fail);
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
