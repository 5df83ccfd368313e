package dev.cargokit.string.instances;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// The service under test as its callers see it, when it is a proxy.
public final class Proxy {

    private static final AtomicInteger TEXTS = new AtomicInteger();

    private Proxy() {}

    /// The `v` of an answer to a text that was never asked before.
    public static String text() {
        return uppercase("text " + TEXTS.incrementAndGet()).v();
    }

    /// The `err` of an answer to a text that was never asked before; empty if it is a good one.
    public static String refusal() {
        return uppercase("text " + TEXTS.incrementAndGet()).err();
    }

    /// Whatever is said, it is said in a good answer.
    public static Said uppercase(String text) {
        var answer = given().body(("{\"s\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8))
                .post("/uppercase")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var err = answer.getString("err");
        return new Said(answer.getString("v"), err == null ? "" : err);
    }

    public record Said(String v, String err) {}
}
