package dev.cargokit.string.infrastructure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.upstreams.FakeUpstream;
import dev.cargokit.string.upstreams.FakeUpstreams;
import dev.cargokit.string.upstreams.ProxyClient;
import dev.cargokit.string.upstreams.ProxyClient.Response;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
        value = FakeUpstreams.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "upstreams", value = "3"),
            @ResourceArg(name = "string.proxy.breaker.failures", value = "1000"),
            @ResourceArg(name = "string.proxy.limit.calls", value = "1000"),
            @ResourceArg(name = "quarkus.rest-client.string.read-timeout", value = "20000"),
            @ResourceArg(
                    name = "dev.cargokit.string.infrastructure.UppercaseForwarder/forward/Timeout/value",
                    value = "20000")
        })
class ProxyIT {

    List<FakeUpstream> upstreams;

    @BeforeEach
    void recover() {
        upstreams.forEach(FakeUpstream::recover);
    }

    @Test
    void balances_round_robin() {
        var texts = IntStream.range(0, 6).mapToObj(_ -> ProxyClient.text()).toList();

        assertEquals(Set.of("A", "B", "C"), Set.copyOf(texts.subList(0, 3)));
        assertEquals(texts.subList(0, 3), texts.subList(3, 6));
    }

    @Test
    void forwards_the_text_unchanged() {
        ProxyClient.uppercase("h\u00e9llo \\\"you\\\" \ud83d\ude42");

        assertEquals(
                List.of("h\u00e9llo \"you\" \ud83d\ude42"),
                upstreams.stream()
                        .flatMap(upstream -> upstream.bodies().stream())
                        .map(body -> JsonPath.from(body).getString("s"))
                        .toList());
    }

    @Test
    void counts_locally() {
        given().body("{\"s\":\"hello\"}").post("/count").then().statusCode(200).body("v", equalTo(5));

        assertEquals(0, requests());
    }

    @Test
    void does_not_retry_a_refusal() {
        upstreams.forEach(upstream -> upstream.respond("{\"v\":\"\",\"err\":\"empty string\"}"));

        var response = ProxyClient.uppercase("");

        assertEquals(new Response("", "empty string"), response);
        assertEquals(1, requests());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void retries_on_the_next_instance(Consumer<FakeUpstream> failure) {
        failure.accept(upstreams.getFirst());

        var texts = IntStream.range(0, 6).mapToObj(_ -> ProxyClient.text()).toList();

        assertEquals(Set.of("B", "C"), Set.copyOf(texts));
        assertNotEquals(0, upstreams.getFirst().requests());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void reports_the_reason_after_three_attempts(Consumer<FakeUpstream> failure) {
        upstreams.forEach(failure);

        var response = ProxyClient.uppercase("retried " + failure.hashCode());

        assertEquals("", response.v());
        assertTrue(
                Set.of("an instance answered 500", "an instance answered nonsense", "connection broken")
                        .contains(response.err()),
                response.err());
        assertEquals(
                List.of(1, 1, 1), upstreams.stream().map(FakeUpstream::requests).toList());
    }

    static Stream<Consumer<FakeUpstream>> failures() {
        return Stream.of(FakeUpstream::fail, FakeUpstream::hangUp, upstream -> upstream.respond("nonsense"));
    }

    @Test
    void caches_a_response() {
        var first = ProxyClient.uppercase("the same");

        var second = ProxyClient.uppercase("the same");

        assertEquals(first, second);
        assertEquals(1, requests());
    }

    @Test
    void does_not_cache_a_failure() {
        upstreams.forEach(FakeUpstream::fail);
        ProxyClient.uppercase("the same once more");
        upstreams.forEach(FakeUpstream::recover);

        var response = ProxyClient.uppercase("the same once more");

        assertEquals("", response.err());
    }

    @Test
    void propagates_the_trace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .body("{\"s\":\"traced\"}")
                .post("/uppercase")
                .then()
                .statusCode(200);

        assertTrue(
                upstreams.stream().flatMap(i -> i.traces().stream()).allMatch(t -> t.contains(trace)),
                "every request should carry it");
    }

    private int requests() {
        return upstreams.stream().mapToInt(FakeUpstream::requests).sum();
    }
}
