package dev.cargokit.add.interfaces.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.add.FreePorts;
import dev.cargokit.add.Ports;
import dev.cargokit.add.RawClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreePorts.class)
class AddResourceIT {

    @Test
    void responds_with_json() {
        post("/sum", "{\"a\":1,\"b\":2}")
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body(equalTo("{\"v\":3}"));
        post("/concat", "{\"a\":\"\",\"b\":\"\"}").statusCode(200).body(equalTo("{\"v\":\"\"}"));
    }

    @Test
    void understands_go_clients() throws IOException {
        try (var client = RawClient.to(Ports.http())) {
            client.send("POST /sum HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Go-http-client/1.1\r\n"
                    + "Transfer-Encoding: chunked\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
                    + "e\r\n{\"A\":1,\"B\":2}\n\r\n0\r\n\r\n");

            var response = client.readToEnd();

            assertTrue(response.startsWith("HTTP/1.1 200"), response);
            assertTrue(response.endsWith("{\"v\":3}"), response);
        }
    }

    @Test
    void responds_to_a_refusal_with_a_problem() {
        post("/sum", "{\"a\":0,\"b\":0}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("error", equalTo("can't sum two zeroes"))
                .body("status", equalTo(400))
                .body("instance", equalTo("/sum"));
        post("/sum", "{\"a\":2147483647,\"b\":1}").statusCode(400).body("error", equalTo("integer overflow"));
        post("/concat", "{\"a\":\"12345\",\"b\":\"678901\"}")
                .statusCode(400)
                .body("error", equalTo("result exceeds maximum size"));
    }

    @Test
    void lists_missing_operands() {
        post("/sum", "{}").statusCode(400).body("errors.field", contains("a", "b"));
        post("/concat", "{\"a\":\"x\"}").statusCode(400).body("errors.field", contains("b"));
        post("/sum", "{\"a\":1,\"b\":null}").statusCode(400).body("errors.field", contains("b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{\"a\":1,\"b\":",
                "{\"a\":1.5,\"b\":2}",
                "{\"a\":1e2,\"b\":2}",
                "{\"a\":\"1\",\"b\":2}",
                "{\"a\":true,\"b\":2}",
                "{\"a\":9223372036854775808,\"b\":2}",
                "{\"a\":1,\"b\":2}{"
            })
    void rejects_anything_but_two_integers(String body) {
        post("/sum", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void reports_the_number_that_is_too_large() {
        post("/sum", "{\"a\":9223372036854775808,\"b\":2}")
                .statusCode(400)
                .body("errors.field", contains("a"))
                .body("errors.message", contains("must be a number of at most 64 bits"));
    }

    @Test
    void replaces_half_a_character() {
        post("/concat", "{\"a\":\"\\ud83d\",\"b\":\"\\ude42\"}").statusCode(200).body("v", equalTo("\ufffd\ufffd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sum", "/concat", "/rpc"})
    void allows_post_only(String path) {
        given().get(path).then().statusCode(405).header("Allow", equalTo("POST"));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().body(body.getBytes(StandardCharsets.UTF_8)).post(path).then();
    }
}
