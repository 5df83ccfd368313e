package dev.cargokit.kit.json;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What no client library would send. A `~` is the end of a line.
@QuarkusTest
class HostileIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /%c0%ae                     |                                          | 404",
                "GET *                           |                                          | 404",
                "GET nowhere                     |                                          | 404",
                "GET /%zz                        |                                          | 400",
                "GET /sample/{a}                 |                                          | 400",
                "GET /nowhere/%2e%2e/sample      |                                          | 400",
                "GET /sample;a=b                 |                                          | 400",
                "GET /sample%2Fnumber%5c1        |                                          | 400",
                "GET /sample/number/1?factor=x   |                                          | 404",
                "GET /sample/number/x            |                                          | 404",
                "GET /sample/number/1            | X-Summand: x                             | 400",
                "GET /sample                     | Host: a b                                | 400",
                "GET /sample                     | Host: a:b                                | 400",
                "GET /sample                     | Host: [                                  | 400",
                "POST /sample                    | Accept: ;;                               | 406",
                "POST /sample                    | Accept-Language: ;;                      | 400",
                "POST /sample                    | Content-Type: ;;                         | 400",
                "POST /sample                    | Content-Type: a/b/c                      | 400",
                "POST /sample                    | Content-Type: application/json;charset=x | 400",
            })
    void a_malformed_head_is_a_problem(String line, String field, int status) throws Exception {
        assertProblem(line, field == null ? "X-Any: 1" : field, "{}", status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Type: application/json~Content-Encoding: gzip                          | x",
                "Content-Type: application/json~Content-Encoding: gzip                          | {}",
            })
    void a_malformed_body_is_a_problem(String type, String body) throws Exception {
        assertProblem("POST /sample", type, body, 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/form   | application/x-www-form-urlencoded                       | name=%zz",
                "/form   | application/x-www-form-urlencoded                       | %=x",
                "/form   | application/x-www-form-urlencoded~Content-Encoding: gzip | name=%",
                "/form   | multipart/form-data;boundary=x  | --x~Content-Disposition: form-data; name=name~Content-Type: text/plain; charset=nonsense~~x~--x--~",
                "/upload | multipart/form-data;boundary=x  | --x",
                "/upload | multipart/form-data;boundary=x  | --x~~cut",
                "/upload | multipart/form-data;boundary=x  | --x~Content-Disposition: form-data; name=file~~cut",
            })
    void a_malformed_form_is_a_problem(String path, String type, String body) throws Exception {
        assertProblem("POST /sample" + path, "Content-Type: " + type, body, 400);
    }

    @Test
    void a_form_with_more_fields_than_are_read_is_a_problem() throws Exception {
        assertProblem(
                "POST /sample/form", "Content-Type: application/x-www-form-urlencoded", "a=1&".repeat(1_001), 400);
    }

    private static void assertProblem(String line, String head, String body, int status) throws Exception {
        try (var errors = LogCapture.of("dev.cargokit.kit.problem.mapping.UnexpectedExceptionMapper");
                var unhandled = LogCapture.of("io.quarkus.vertx.http.runtime.QuarkusErrorHandler")) {
            var sent = body.replace("~", "\r\n");
            var response = RawHttp.send(line + " HTTP/1.1\r\n" + (head.startsWith("Host:") ? "" : "Host: localhost\r\n")
                    + "Connection: close\r\nContent-Length: " + sent.length() + "\r\n"
                    + head.replace("~", "\r\n") + "\r\n\r\n" + sent);
            assertAll(
                    () -> assertTrue(response.startsWith("HTTP/1.1 " + status), response),
                    () -> assertTrue(response.contains("Content-Type: application/problem+json"), response),
                    () -> assertEquals(List.of(), errors.all()),
                    () -> assertEquals(List.of(), unhandled.all()));
        }
    }
}
