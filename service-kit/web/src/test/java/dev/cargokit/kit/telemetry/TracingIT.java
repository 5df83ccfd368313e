package dev.cargokit.kit.telemetry;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.faults.Production;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Production.class)
class TracingIT {

    @Test
    void spans_reach_zipkin_and_the_otlp_collector_and_continue_the_callers_trace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var traceId = given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/sample/refused")
                .path("trace_id");

        assertEquals(trace, traceId);
        var zipkin = ConfigProvider.getConfig().getValue("cargokit.telemetry.zipkin", URI.class);
        await().until(
                        () -> get(zipkin.resolve("/calls")).asString(),
                        allOf(containsString("/api/v2/spans"), containsString(trace), containsString("/v1/traces")));
    }

    @Test
    void b3_headers_are_understood_as_well() {
        var trace = "80f198ee56343ba864fe8b2a57d3eff7";

        var traceId = given().header("X-B3-TraceId", trace)
                .header("X-B3-SpanId", "e457b5a2e4d86bd1")
                .header("X-B3-Sampled", "1")
                .get("/sample/refused")
                .path("trace_id");

        assertEquals(trace, traceId);
    }

    @Test
    void requests_without_a_trace_get_one() {
        assertEquals(32, get("/sample/refused").<String>path("trace_id").length());
    }
}
