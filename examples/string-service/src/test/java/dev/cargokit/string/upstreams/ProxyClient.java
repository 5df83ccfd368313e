package dev.cargokit.string.upstreams;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Calls the proxy under test.
public final class ProxyClient {

    private static final AtomicInteger TEXTS = new AtomicInteger();

    private ProxyClient() {}

    /// The `v` of the response to a text that is not in the cache.
    public static String text() {
        return uppercase("text " + TEXTS.incrementAndGet()).v();
    }

    /// The `err` of the response to a text that is not in the cache; empty if there is none.
    public static String refusal() {
        return uppercase("text " + TEXTS.incrementAndGet()).err();
    }

    /// The response, which always has status 200.
    public static Response uppercase(String text) {
        var response = given().body(("{\"s\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8))
                .post("/uppercase")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var err = response.getString("err");
        return new Response(response.getString("v"), err == null ? "" : err);
    }

    public record Response(String v, String err) {}
}
