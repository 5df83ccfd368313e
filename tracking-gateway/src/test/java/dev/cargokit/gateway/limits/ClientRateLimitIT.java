package dev.cargokit.gateway.limits;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FreePorts;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Settings.Source;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A burst of three requests, then one in a hundred seconds; and buckets for two clients.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ClientRateLimitIT {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    /// A trusted proxy.
    private static final String PROXY = "127.0.0.2";

    @TestHTTPResource
    URI gateway;

    @Inject
    Settings settings;

    @BeforeEach
    void limit() {
        settings.replace(
                Source.FILE,
                Map.of(
                        "limit.clients.per-second", "0.01",
                        "limit.clients.burst", "3",
                        "limit.clients.callers", "2"));
        // Both buckets, so that those of other tests are dropped.
        request(another());
        request(another());
    }

    @AfterEach
    void stop_limiting() {
        settings.replace(Source.FILE, Map.of());
    }

    @Test
    void rejects_requests_beyond_the_burst_with_retry_after() {
        var client = another();
        request(client).statusCode(404).header("RateLimit", matchesPattern("\"client\";r=2;t=\\d+"));
        request(client).statusCode(404).header("RateLimit", matchesPattern("\"client\";r=1;t=\\d+"));
        request(client).statusCode(404).header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"));

        request(client)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d{2,3}"))
                .header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"))
                .header("RateLimit-Policy", "\"client\";q=3;w=300")
                .body("error", equalTo("too many requests"));
    }

    @Test
    void has_a_bucket_for_each_client() {
        var greedy = another();
        IntStream.range(0, 4).forEach(_ -> request(greedy));

        request(greedy).statusCode(429);
        request(another()).statusCode(404);
    }

    @Test
    void identifies_a_client_without_a_token_by_its_address() {
        IntStream.range(0, 3).forEach(_ -> given().get("/nowhere"));

        given().get("/nowhere").then().statusCode(429);
        request(another()).statusCode(404);
    }

    @Test
    void counts_a_request_of_a_trusted_proxy_against_the_client_that_it_names() throws Exception {
        for (int request = 0; request < 3; request++) {
            assertEquals(404, forwarded("203.0.113.7"));
        }

        assertEquals(429, forwarded("203.0.113.7"));
        assertEquals(404, forwarded("203.0.113.8"));
    }

    @Test
    void bounds_the_number_of_buckets_and_counts_rejections() {
        var client = another();
        IntStream.range(0, 4).forEach(_ -> request(client));
        IntStream.range(0, 10).forEach(_ -> request(another()));

        from(another())
                .get("/q/gateway")
                .then()
                .rootPath("clients")
                .body("perSecond", equalTo(0.01f))
                .body("burst", equalTo(3))
                .body("known", lessThanOrEqualTo(2))
                .body("refused", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/gateway", "/q/openapi", "/q/swagger-ui/"})
    void limits_what_the_gateway_publishes_of_itself(String path) {
        var client = another();
        IntStream.range(0, 3).forEach(_ -> request(client));

        from(client).get(path).then().statusCode(429);
    }

    @Test
    void does_not_limit_the_management_port() {
        for (int request = 0; request < 10; request++) {
            management().get("/q/health/live").then().statusCode(200);
        }
    }

    private static ValidatableResponse request(InetAddress client) {
        return from(client).get("/nowhere").then();
    }

    private static RequestSpecification withInventedToken(InetAddress client) {
        return from(client).header("Authorization", "Bearer " + UUID.randomUUID());
    }

    private static RequestSpecification from(InetAddress client) {
        return given().config(config().httpClient(httpClientConfig().setParam("http.route.local-address", client)));
    }

    private int forwarded(String client) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve("/nowhere")).header("X-Forwarded-For", client);
        try (var proxy = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(PROXY))
                .build()) {
            return proxy.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    /// All of 127.0.0.0/8 is this machine.
    private static InetAddress another() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) CLIENTS.incrementAndGet()});
        } catch (UnknownHostException e) {
            throw new IllegalStateException("every IPv4 address has four bytes", e);
        }
    }
}
