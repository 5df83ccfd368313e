package dev.cargokit.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeAdd;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.grpc.common.GrpcStatus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(GrpcRouteIT.ByGrpc.class)
class GrpcRouteIT {

    public static class ByGrpc implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            // One place at the gate: a call that kept its own would be the last.
            return Map.of(
                    "cargokit.addsvc.protocol", "grpc", "cargokit.gateway.routes.\"/addsvc/concat\".concurrency", "1");
        }
    }

    @TestHTTPResource
    URI gateway;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "cargokit.addresses.add-grpc")
    List<String> addresses;

    private FakeAdd one;
    private FakeAdd two;

    @BeforeEach
    void start() {
        one = FakeAdd.at(addresses.get(0));
        two = FakeAdd.at(addresses.get(1));
        await("what the last test did to the breakers is over").until(() -> {
            given().body("{\"a\":1,\"b\":2}").post("/addsvc/sum");
            return one.calls() > 0 && two.calls() > 0;
        });
        one.forgetCalls();
        two.forgetCalls();
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    void answers_json_with_json() {
        sum("{\"a\":1,\"b\":2}")
                .statusCode(200)
                .contentType("application/json")
                .body("v", equalTo(3))
                .header("X-Request-Id", notNullValue());
        concat("{\"A\":\"foo\",\"B\":\"b\\u00e4r\"}").statusCode(200).body("v", equalTo("foob\u00e4r"));
    }

    @Test
    void passes_the_deadline_and_the_trace_on() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body("{\"a\":1,\"b\":2}")
                .post("/addsvc/sum")
                .then()
                .statusCode(200);

        var headers = one.calls() > 0 ? one.headers() : two.headers();
        assertTrue(headers.get("grpc-timeout").matches("\\d+m"), headers::toString);
        assertTrue(headers.get("traceparent").contains("0af7651916cd43dd8448eb211c80319c"), headers::toString);
    }

    @Test
    void tells_a_broken_rule_as_the_original_does() {
        one.refusing("can't sum two zeroes");
        two.refusing("can't sum two zeroes");

        sum("{\"a\":0,\"b\":0}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("error", equalTo("can't sum two zeroes"))
                .body("instance", equalTo("/addsvc/sum"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":1}       | b", "{\"a\":1.5,\"b\":1} | a", "{\"a\":\"x\",\"b\":1} | a"})
    void names_the_field_that_is_wrong_and_asks_nobody(String body, String field) {
        sum(body).statusCode(400).body("errors[0].field", equalTo(field));

        assertEquals(0, one.calls() + two.calls());
    }

    @Test
    void refuses_what_is_not_json_or_too_long_or_no_post() {
        sum("1 + 2").statusCode(400).body("error", equalTo("invalid argument"));
        sum(" ".repeat(70_000)).statusCode(413);
        given().get("/addsvc/sum").then().statusCode(405).header("Allow", "POST");
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 65537, ''", "Transfer-Encoding: chunked, 10001"})
    void refuses_what_is_too_long_before_it_is_all_there(String length, String chunk) throws IOException {
        try (var client = RawClient.to(gateway)) {
            client.send("POST /addsvc/sum HTTP/1.1", "Host: gateway", length, "");
            if (!chunk.isEmpty()) {
                client.send(chunk, " ".repeat(65_537));
            }

            assertEquals("HTTP/1.1 413 Request Entity Too Large", client.line());
            assertTrue(client.block().contains("Content-Type: application/problem+json"));
        }
    }

    @Test
    void has_a_body_wait_for_its_turn_with_the_client() throws IOException {
        try (var slow = RawClient.to(gateway);
                var next = RawClient.to(gateway)) {
            slow.send("POST /addsvc/concat HTTP/1.1", "Host: gateway", "Content-Length: 17", "");
            await().until(() -> concurrency("/addsvc/concat", "underWay") == 1);
            next.send("POST /addsvc/concat HTTP/1.1", "Host: gateway", "Content-Length: 17", "")
                    .send("{\"a\":\"a\",\"b\":\"b\"}");
            await().until(() -> concurrency("/addsvc/concat", "waiting") == 1);

            slow.send("{\"a\":\"a\",\"b\":\"b\"}");

            assertEquals("HTTP/1.1 200 OK", slow.line());
            assertEquals("HTTP/1.1 200 OK", next.line());
        }
    }

    @Test
    void leaves_the_connection_to_others_when_a_client_resets_a_stream() {
        var options = new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false)
                .setDefaultHost(gateway.getHost())
                .setDefaultPort(gateway.getPort());
        var client = vertx.createHttpClient(options);
        var broken = joined(client.request(HttpMethod.POST, "/addsvc/concat"));
        broken.setChunked(true).write("{");
        await().until(() -> concurrency("/addsvc/concat", "underWay") == 1);

        broken.reset();
        await().until(() -> concurrency("/addsvc/concat", "underWay") == 0);

        var next = joined(client.request(HttpMethod.GET, "/q/gateway"));
        assertEquals(200, joined(next.send()).statusCode());
        assertSame(broken.connection(), next.connection());
        client.close();
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID_ARGUMENT, 400, invalid argument",
        "UNAUTHENTICATED, 401, unauthenticated",
        "PERMISSION_DENIED, 403, forbidden",
        "NOT_FOUND, 404, not found",
        "ABORTED, 409, already exists",
        "RESOURCE_EXHAUSTED, 429, rate limit exceeded",
        "INTERNAL, 500, internal error",
        "UNIMPLEMENTED, 501, internal error",
        "UNAVAILABLE, 503, unavailable",
        "DEADLINE_EXCEEDED, 504, too slow"
    })
    void makes_a_problem_of_each_status(GrpcStatus status, int expected, String error) {
        one.answering(status);
        two.answering(status);

        var answer = sum("{\"a\":1,\"b\":2}").statusCode(expected).body("error", equalTo(error));

        if (expected == 429 || expected == 503 || expected == 504) {
            answer.header("Retry-After", notNullValue());
        }
    }

    @Test
    void goes_to_another_instance_when_one_is_down() {
        one.close();

        for (int i = 0; i < 10; i++) {
            sum("{\"a\":1,\"b\":2}").statusCode(200);
        }
        assertEquals(10, two.calls());
    }

    @Test
    void goes_to_another_instance_when_one_keeps_silent() {
        one.keepingSilent();

        for (int i = 0; i < 6; i++) {
            concat("{\"a\":\"a\",\"b\":\"b\"}").statusCode(200);
        }
    }

    @Test
    void is_too_slow_when_all_keep_silent() {
        one.keepingSilent();
        two.keepingSilent();

        concat("{\"a\":\"a\",\"b\":\"b\"}").statusCode(504).body("detail", containsString("add-service-grpc"));
    }

    @Test
    void shows_what_it_speaks() {
        given().get("/q/gateway")
                .then()
                .body("routes.find { it.path == '/addsvc/sum' }.protocol", equalTo("grpc"))
                .body("services.find { it.name == 'add-service-grpc' }.instances.size()", equalTo(2));
    }

    private static <T> T joined(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private static int concurrency(String path, String what) {
        return given().get("/q/gateway").path("routes.find { it.path == '" + path + "' }.concurrency." + what);
    }

    private static ValidatableResponse sum(String body) {
        return given().body(body).post("/addsvc/sum").then();
    }

    private static ValidatableResponse concat(String body) {
        return given().body(body).post("/addsvc/concat").then();
    }
}
