package dev.cargokit.system.wire;

import static dev.cargokit.system.wire.Wire.assertJson;
import static dev.cargokit.system.wire.Wire.assertProblem;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.system.container.ContainerSystem;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// docs/contracts/examples.md, string-service: at the gateway and at its own port.
class StringWireIT {

    private static final int PORT = 8201;

    @RegisterExtension
    static final ContainerSystem SYSTEM = new ContainerSystem();

    private final Wire gateway = new Wire(SYSTEM.gateway());
    private final Wire itself = new Wire(SYSTEM.url("string", PORT));
    private final Wire management = new Wire(SYSTEM.url("string", 9201));

    @AfterEach
    void done() {
        gateway.close();
        itself.close();
        management.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            /uppercase | {"s":"hello, world"}           | {"v":"HELLO, WORLD"}
            /uppercase | {"s":"straße"}                 | {"v":"STRAßE"}
            /uppercase | {"s":"ﬁ ŉ ı ǆ ǅ ß µ ÿ ά σς ა"} | {"v":"ﬁ ŉ I Ǆ Ǆ ß Μ Ÿ Ά ΣΣ Ა"}
            /uppercase | {"s":"<a href=\\"q\\">&amp;"}  | {"v":"<A HREF=\\"Q\\">&AMP;"}
            /uppercase | {"s":"🙂"}                     | {"v":"🙂"}
            /uppercase | {"s":""}                       | {"v":"","err":"empty string"}
            /uppercase | {"s":null}                     | {"v":"","err":"empty string"}
            /uppercase | {}                             | {"v":"","err":"empty string"}
            /uppercase | {"s":"a","unknown":[{}]}       | {"v":"A"}
            /count     | {"s":"hello, world"}           | {"v":12}
            /count     | {"s":"straße"}                 | {"v":7}
            /count     | {"s":"héllo"}                  | {"v":6}
            /count     | {"s":"🙂"}                     | {"v":4}
            /count     | {"s":""}                       | {"v":0}
            /count     | {}                             | {"v":0}
            """)
    void answers(String path, String request, String response) {
        assertJson(gateway.send("POST /stringsvc" + path, request), 200, response);
        assertJson(itself.send("POST " + path, request), 200, response);
        assertJson(gateway.sendChunked("GET /stringsvc" + path, request), 200, response);
        assertJson(itself.sendChunked("GET " + path, request), 200, response);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            POST /uppercase |             | 400 | invalid argument   |
            POST /uppercase | null        | 400 | invalid argument   |
            POST /uppercase | []          | 400 | invalid argument   |
            POST /uppercase | {           | 400 | invalid argument   |
            POST /uppercase | nonsense    | 400 | invalid argument   |
            POST /uppercase | {"s":5}     | 400 | invalid argument   | s
            POST /count     | {"s":["a"]} | 400 | invalid argument   | s
            GET /uppercase  |             | 400 | invalid argument   |
            PUT /uppercase  | {"s":"a"}   | 405 | method not allowed |
            DELETE /count   |             | 405 | method not allowed |
            POST /nothing   | {"s":"a"}   | 404 | not found          |
            """)
    void refuses(String request, String body, int status, String error, String fields) {
        assertProblem(gateway.send(request.replace(" /", " /stringsvc/"), body), status, error, fields);
        assertProblem(itself.send(request, body), status, error, fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded", "nonsense/nonsense"})
    void reads_a_body_whatever_its_media_type(String mediaType) {
        var headers = Map.of("Content-Type", mediaType);

        assertJson(gateway.send("POST /stringsvc/uppercase", "{\"s\":\"a\"}", headers), 200, "{\"v\":\"A\"}");
        assertJson(itself.send("POST /uppercase", "{\"s\":\"a\"}", headers), 200, "{\"v\":\"A\"}");
    }

    @Test
    void has_the_metrics_of_the_original_and_of_its_cache() {
        assertJson(itself.send("POST /uppercase", "{\"s\":\"twice\"}"), 200, "{\"v\":\"TWICE\"}");
        assertJson(itself.send("POST /uppercase", "{\"s\":\"twice\"}"), 200, "{\"v\":\"TWICE\"}");
        assertJson(itself.send("POST /count", "{\"s\":\"twice\"}"), 200, "{\"v\":5}");

        var metrics = management.get("/q/metrics").mustBe(200).body();
        assertHas(metrics, "string_service_request_count(_total)?\\{error=\"false\",method=\"uppercase\"\\} [1-9]");
        assertHas(metrics, "string_service_request_latency_seconds_count\\{error=\"false\",method=\"count\"\\} [1-9]");
        assertHas(metrics, "string_service_count_result_sum [1-9]");
        assertHas(metrics, "cache_gets_total\\{cache=\"[^\"]+\",result=\"hit\"\\} [1-9]");
    }

    private static void assertHas(String metrics, String line) {
        var pattern = Pattern.compile("(?m)^" + line);
        assertTrue(pattern.matcher(metrics).find(), () -> "no " + line + " in\n" + metrics);
    }

    @Test
    void as_a_proxy_forwards_what_it_is_asked_to_upper_case_and_says_why_it_cannot() {
        try (var proxy = new StringProxy(SYSTEM, SYSTEM.host("string") + ":" + PORT)) {
            // A proxy that has just started may need more than its 250 ms for the first.
            await().untilAsserted(() ->
                    assertJson(proxy.send("POST /uppercase", "{\"s\":\"there\"}"), 200, "{\"v\":\"THERE\"}"));
            assertJson(proxy.send("POST /count", "{\"s\":\"here\"}"), 200, "{\"v\":4}");
        }
        try (var proxy = new StringProxy(SYSTEM, "127.0.0.1:1")) {
            var response = proxy.send("POST /uppercase", "{\"s\":\"there\"}").mustBe(200);
            assertEquals("", response.json().path("v").asText("none"), response::toString);
            assertTrue(!response.json().path("err").asText().isBlank(), response::toString);
            assertJson(proxy.send("POST /count", "{\"s\":\"here\"}"), 200, "{\"v\":4}");
        }
    }
}
