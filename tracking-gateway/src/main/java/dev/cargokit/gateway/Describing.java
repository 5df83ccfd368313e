package dev.cargokit.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.cargokit.gateway.openapi.DescribedRoute;
import dev.cargokit.gateway.openapi.Description;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Answers `/q/openapi` for all routes, where Quarkus would describe the gateway alone; Swagger UI reads it there.
@ApplicationScoped
class Describing {

    private static final String PATH = "/q/openapi";
    private static final int BEFORE_QUARKUS = -1;

    private final Description description;
    private final ObjectMapper json;
    private final List<DescribedRoute> routes;
    private final ObjectMapper yaml = new YAMLMapper();

    Describing(Description description, ObjectMapper json, GatewayConfig config) {
        this.description = description;
        this.json = json;
        this.routes = config.routes().entrySet().stream()
                .map(entry -> new DescribedRoute(
                        entry.getKey(),
                        entry.getValue().strip().orElse(""),
                        entry.getValue().service()))
                .sorted(java.util.Comparator.comparing(DescribedRoute::path))
                .toList();
    }

    void lay(@Observes Router router) {
        router.get(PATH).order(BEFORE_QUARKUS).handler(this::describe);
    }

    private void describe(RoutingContext call) {
        description
                .of(routes)
                .compose(document -> call.vertx().executeBlocking(() -> written(document, wantsJson(call))))
                .onSuccess(text -> call.response()
                        .putHeader(
                                "Content-Type", wantsJson(call) ? "application/json" : "application/yaml;charset=UTF-8")
                        .putHeader("Cache-Control", "no-cache")
                        .end(text))
                .onFailure(call::fail);
    }

    /// As Quarkus decides it: YAML unless JSON is asked for.
    private static boolean wantsJson(RoutingContext call) {
        var format = call.queryParams().get("format");
        var accepted = call.request().getHeader("Accept");
        return format == null
                ? accepted != null && accepted.startsWith("application/json")
                : format.equalsIgnoreCase("json");
    }

    private String written(ObjectNode document, boolean asJson) throws JsonProcessingException {
        return (asJson ? json : yaml).writeValueAsString(document);
    }
}
