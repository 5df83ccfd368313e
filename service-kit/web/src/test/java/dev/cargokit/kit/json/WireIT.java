package dev.cargokit.kit.json;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WireIT {

    private static final String ORDER = """
            {"customer_name":"Ann","due_at":"2030-03-21T19:50:24.5+01:00","amount":3,"lines":[{"product_code":"x"}],"unknown":1}""";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "nonsense/nonsense"})
    void reads_json_whatever_the_content_type_says(String contentType) {
        given().header("Content-Type", contentType)
                .body(ORDER.getBytes())
                .post("/sample")
                .then()
                .statusCode(200)
                .body("customer_name", equalTo("Ann"))
                .body("due_at", equalTo("2030-03-21T18:50:24.500Z"));
    }

    @Test
    void reads_json_under_the_content_type_that_curl_sends_by_default() throws Exception {
        var response = RawHttp.send("""
                POST /sample HTTP/1.1
                Host: localhost
                Connection: close
                Content-Type: application/x-www-form-urlencoded
                Content-Length: %d

                %s""".formatted(ORDER.getBytes().length, ORDER));

        assertTrue(response.startsWith("HTTP/1.1 200"), response);
    }

    @Test
    void reads_a_body_on_get_without_a_content_type() throws Exception {
        var response = RawHttp.send("""
                GET /sample/body HTTP/1.1
                Host: localhost
                Connection: close
                Transfer-Encoding: chunked

                %x
                %s
                0

                """.formatted(ORDER.getBytes().length, ORDER));

        assertTrue(response.startsWith("HTTP/1.1 200"), response);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"customer_name\":5}'              | customer_name         | must be a string",
                "'{\"amount\":\"3\"}'                 | amount                | must be a number",
                "'{\"amount\":3000000000}'            | amount                | must be a number of at most 32 bits",
                "'{\"due_at\":\"tomorrow\"}'          | due_at                | must be an RFC 3339 time with offset, from 1970 to 2199, such as 2030-03-21T19:50:24Z",
                "'{\"due_at\":5}'                     | due_at                | must be an RFC 3339 time with offset, from 1970 to 2199, such as 2030-03-21T19:50:24Z",
                "'{\"due_at\":\"2030-03-21\"}'        | due_at                | must be an RFC 3339 time with offset, from 1970 to 2199, such as 2030-03-21T19:50:24Z",
                "'{\"lines\":{}}'                     | lines                 | must be a list",
                "'{\"lines\":[{\"product_code\":[]}]}'| lines[0].product_code | must be a string",
            })
    void names_the_field_of_the_wrong_type(String body, String field, String message) {
        given().body(body.getBytes())
                .post("/sample")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("error", equalTo("invalid argument"))
                .body("errors.field", contains(field))
                .body("errors.message", contains(message));
    }

    @Test
    void names_every_field_that_breaks_a_constraint() {
        given().body("{\"customer_name\":\" \",\"lines\":[{\"product_code\":\"\"}]}".getBytes())
                .post("/sample")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains("customer_name", "due_at", "lines[0].product_code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "5", "\"x\"", "{", "{\"customer_name\":\"x\"", "{} trailing", "nonsense"})
    void refuses_what_is_not_a_json_object(String body) {
        given().body(body.getBytes())
                .post("/sample")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("body"));
    }

    /// Jackson takes the first for UTF-32 in an odd order and the second for UTF-32 that breaks off.
    @ParameterizedTest
    @ValueSource(strings = {"0000fffe78", "0000007b00"})
    void refuses_what_looks_like_utf_32(String bytes) {
        given().body(HexFormat.of().parseHex(bytes))
                .post("/sample")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("body"));
    }

    @Test
    void refuses_endless_nesting() {
        var body = "{\"lines\":" + "[".repeat(20_000);

        given().body(body.getBytes()).post("/sample").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 2_000_000})
    void refuses_a_body_over_the_limit(int bytes) {
        given().body(new byte[bytes])
                .post("/sample")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("error", equalTo("body too large"));
    }

    @Test
    void refuses_a_chunked_body_over_the_limit() throws Exception {
        var response = RawHttp.send("POST /sample HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n11170\r\n" + " ".repeat(0x11170) + "\r\n0\r\n\r\n");

        assertTrue(response.startsWith("HTTP/1.1 413"), response);
        assertTrue(response.contains("body too large"), response);
    }

    @Test
    void closes_the_connection_of_a_client_that_stops_sending() throws Exception {
        assertEquals("", RawHttp.send("POST /sample HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{"));
    }

    @Test
    void closes_the_connection_of_a_client_that_stops_sending_after_an_early_refusal() throws Exception {
        var response = RawHttp.send("POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{");

        assertTrue(response.startsWith("HTTP/1.1 404"), response);
    }

    @Test
    void lists_no_fields_where_none_is_at_fault() {
        given().get("/sample/refused").then().statusCode(404).body("$", not(hasKey("errors")));
    }
}
