package dev.cargokit.kit.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left of requests that were answered, where the timeout is an hour.
@QuarkusTest
@TestProfile(RequestTimeoutIT.OneHour.class)
class RequestTimeoutIT {

    private static final int REQUESTS = 1_000;
    private static final int IN_USE = 20;

    @TestHTTPResource
    URI server;

    @ParameterizedTest(name = "{0} over {1}")
    @CsvSource({
        "/sample, HTTP_1_1, application/json, '{\"customer_name\":\"x\",\"due_at\":\"2030-01-01T00:00:00Z\","
                + "\"amount\":1,\"lines\":[{\"product_code\":\"p\"}]}', 200",
        "/sample, HTTP_2, application/json, '{\"customer_name\":\"x\",\"due_at\":\"2030-01-01T00:00:00Z\","
                + "\"amount\":1,\"lines\":[{\"product_code\":\"p\"}]}', 200",
        "/sample, HTTP_1_1, application/json, '{}', 400",
        "/sample/form, HTTP_1_1, application/x-www-form-urlencoded, name=x, 200",
        "/bodies/bytes, HTTP_1_1, text/plain, body, 200",
        "/bodies/bytes, HTTP_2, text/plain, body, 200",
        "/bodies/stream, HTTP_1_1, text/plain, body, 200",
        "/bodies/part, HTTP_1_1, text/plain, body, 200",
        "/bodies/part, HTTP_2, text/plain, body, 200",
        "/bodies/event-loop, HTTP_1_1, text/plain, body, 200",
        "/nowhere, HTTP_1_1, text/plain, body, 404",
        "/nowhere, HTTP_2, text/plain, body, 404",
    })
    void nothing_is_left_of_a_thousand_bodies(
            String path, HttpClient.Version version, String type, String body, int status) throws Exception {
        try (var errors = LogCapture.of("io.quarkus.vertx.core.runtime.VertxCoreRecorder");
                var client = HttpClient.newBuilder().version(version).build()) {
            var request = HttpRequest.newBuilder(server.resolve(path))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(body))
                    .build();

            for (int i = 0; i < REQUESTS; i++) {
                assertEquals(
                        status, client.send(request, BodyHandlers.discarding()).statusCode());
            }

            await().atMost(Duration.ofMinutes(1)).until(RequestTimeoutIT::requestsOnTheHeap, left -> left < IN_USE);
            assertEquals(List.of(), errors.all());
        }
    }

    @Test
    void a_client_that_stops_sending_is_no_error() throws Exception {
        try (var errors = LogCapture.of("dev.cargokit.kit.problem.mapping.UnexpectedExceptionMapper");
                var client = new Socket(server.getHost(), server.getPort())) {
            var request = "POST /bodies/stream HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nbody";
            client.getOutputStream().write(request.getBytes(US_ASCII));

            await().atMost(Duration.ofMinutes(1)).until(() -> !errors.all().isEmpty());

            assertEquals(List.of("The client disconnected: java.io.IOException: Read timed out"), errors.all());
        }
    }

    /// After a full collection.
    private static long requestsOnTheHeap() throws JMException {
        var histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return histogram
                .lines()
                .filter(line -> line.matches(".*io\\.vertx\\.core\\.http\\.impl\\.Http(1x|2)ServerRequest\\b.*"))
                .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
                .sum();
    }

    public static class OneHour implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.limits.whole-request", "1h", "quarkus.http.read-timeout", "5s");
        }
    }
}
