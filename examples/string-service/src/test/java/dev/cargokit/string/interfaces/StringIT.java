package dev.cargokit.string.interfaces;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.upstreams.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract's vectors, over HTTP.
@QuarkusTest
class StringIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"s\":\"hello, world\"}' | '{\"v\":\"HELLO, WORLD\"}'",
                "'{\"s\":\"straße ﬁ ŉ ı İ ǆ ǅ é ß µ ÿ ά σς ა\"}' | '{\"v\":\"STRAßE ﬁ ŉ I İ Ǆ Ǆ É ß Μ Ÿ Ά ΣΣ Ა\"}'",
                "'{\"s\":\"<a href=\\\"q\\\">\"}' | '{\"v\":\"<A HREF=\\\"Q\\\">\"}'",
                "'{\"s\":\"\\ud83d\\ude42\"}' | '{\"v\":\"🙂\"}'",
                "'{\"s\":\"\\ud800\"}' | '{\"v\":\"\uFFFD\"}'",
                "'{\"s\":\"\\u0000\"}' | '{\"v\":\"\\u0000\"}'",
                "'{\"s\":\"\"}' | '{\"v\":\"\",\"err\":\"empty string\"}'",
                "'{\"s\":null}' | '{\"v\":\"\",\"err\":\"empty string\"}'",
                "'{}' | '{\"v\":\"\",\"err\":\"empty string\"}'",
                "'{\"s\":\"a\",\"unknown\":[{}]}' | '{\"v\":\"A\"}'",
                "'{\"S\":\"abc\"}' | '{\"v\":\"ABC\"}'",
            })
    void upper_cases(String request, String response) {
        given().body(request.getBytes(StandardCharsets.UTF_8))
                .post("/uppercase")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("", equalTo(JsonPath.from(response).getMap("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"s\":\"hello, world\"}' | 12",
                "'{\"s\":\"\"}' | 0",
                "'{}' | 0",
                "'{\"s\":\"héllo\"}' | 6",
                "'{\"S\":\"héllo\"}' | 6",
                "'{\"s\":\"🙂\"}' | 4",
                "'{\"s\":\"\\ud83d\\ude42\"}' | 4",
                "'{\"s\":\"\\ud800\"}' | 3",
            })
    void counts_bytes(String request, int bytes) {
        given().body(request.getBytes(StandardCharsets.UTF_8))
                .post("/count")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(is("{\"v\":" + bytes + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded", "nonsense/nonsense"})
    void reads_json_whatever_the_content_type_says(String contentType) throws IOException {
        var response = RawHttp.exchange("""
                POST /uppercase HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: %s
                Content-Length: 9

                {"s":"a"}""".formatted(contentType));

        assertTrue(response.endsWith("{\"v\":\"A\"}"), response);
    }

    /// As Go's clients send it.
    @ParameterizedTest
    @CsvSource({"uppercase, '{\"v\":\"HELLO\"}'", "count, '{\"v\":5}'"})
    void supports_get_with_a_chunked_body_and_no_content_type(String path, String expected) throws IOException {
        var response = RawHttp.exchange("""
                GET /%s HTTP/1.1
                Host: localhost
                Connection: close
                Transfer-Encoding: chunked

                5
                {"s":
                8
                "hello"}
                0

                """.formatted(path));

        assertTrue(response.startsWith("HTTP/1.1 200"), response);
        assertTrue(response.endsWith(expected), response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uppercase", "count"})
    void rejects_get_without_a_body(String path) {
        given().get(path).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uppercase", "count"})
    void lists_the_allowed_methods(String path) {
        var allowed =
                given().body("{\"s\":\"a\"}").put(path).then().statusCode(405).extract();

        assertEquals("application/problem+json", allowed.contentType());
        assertTrue(allowed.header("Allow").contains("GET"), allowed.header("Allow"));
        assertTrue(allowed.header("Allow").contains("POST"), allowed.header("Allow"));
    }

    @Test
    void reports_the_field_of_the_wrong_type() {
        given().body("{\"s\":5}")
                .post("/uppercase")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("s"))
                .body("errors[0].message", equalTo("must be a string"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "nonsense", "{\"s\":\"a\"} trailing"})
    void rejects_anything_but_a_json_object(String body) {
        given().body(body.getBytes()).post("/uppercase").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void rejects_invalid_utf8() {
        given().body(new byte[] {'{', '"', 's', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'})
                .post("/count")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/uppercase/x", "/metrics"})
    void has_no_other_path(String path) {
        given().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void describes_itself() {
        management()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(containsString("/uppercase"))
                .body(containsString("/count"));
    }
}
