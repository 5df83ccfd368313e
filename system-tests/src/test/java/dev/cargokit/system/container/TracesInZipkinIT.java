package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Shipping;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The edges of the picture arrive in Zipkin, each request as one trace.
class TracesInZipkinIT {

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Client zipkin = new Client(SYSTEM.zipkin());
    private Shipping shipping;
    private String cargo;

    @BeforeEach
    void a_booked_cargo() {
        shipping = SYSTEM.shipping();
        cargo = shipping.book("CNHKG", "SESTO", Instant.now().plus(120, ChronoUnit.DAYS));
    }

    @AfterEach
    void done() {
        shipping.close();
        zipkin.close();
    }

    @Test
    void a_search_for_routes_goes_from_the_gateway_over_booking_to_routing() {
        shipping.routes(cargo);

        see("/request_routes", List.of("tracking-gateway", "booking-service", "routing-service"));
    }

    @Test
    void a_report_goes_from_the_gateway_over_handling_to_booking() {
        shipping.report(new Incident(cargo, "Receive", "CNHKG", "", Instant.now()))
                .mustBe(200);

        see("/handling/v1/incidents", List.of("tracking-gateway", "handling-service", "booking-service"));
    }

    /// Waits for a trace that mentions the path and in which each service calls the next, over whatever spans of its
    /// own.
    private void see(String path, List<String> services) {
        await("a trace of " + path + " over " + services)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> traces().stream()
                        .filter(trace -> trace.toString().contains(path))
                        .anyMatch(trace -> isChain(trace, services)));
    }

    private List<JsonNode> traces() {
        return Shipping.elements(zipkin.get("/api/v2/traces?limit=1000&lookback=3600000")
                .mustBe(200)
                .json());
    }

    private static boolean isChain(JsonNode trace, List<String> services) {
        var spans = new HashMap<String, JsonNode>();
        trace.forEach(span -> spans.putIfAbsent(span.path("id").asText(), span));
        return spans.values().stream()
                .filter(span -> service(span).equals(services.getLast()))
                .anyMatch(span -> callers(span, spans).equals(services));
    }

    /// The services from the root of the trace to this span, each once.
    private static List<String> callers(JsonNode span, Map<String, JsonNode> spans) {
        var parent = spans.get(span.path("parentId").asText());
        if (parent == null) {
            return List.of(service(span));
        }
        var above = callers(parent, spans);
        return above.getLast().equals(service(span))
                ? above
                : Stream.concat(above.stream(), Stream.of(service(span))).toList();
    }

    private static String service(JsonNode span) {
        return span.path("localEndpoint").path("serviceName").asText();
    }
}
