package dev.cargokit.kit.http;

import static dev.cargokit.kit.settings.Settings.Source.FILE;
import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestLogIT {

    private static final Pattern LEFT_OUT = Pattern.compile("left_out=(\\d+)");

    @Inject
    Settings settings;

    @TestHTTPResource
    URI server;

    private LogCapture lines;

    @BeforeEach
    void look() {
        everyLine();
        lines = LogCapture.of("cargokit.request");
    }

    @AfterEach
    void lookAway() {
        lines.close();
        settings.replace(FILE, Map.of());
    }

    @Test
    void writes_method_path_status_size_time_and_trace() {
        String trace = get("/sample/refused?secret=1").path("trace_id");

        // A neighbour's line may still come.
        await().until(() -> linesOf("/sample/refused").stream().anyMatch(written -> written.contains(trace)));
        var line = linesOf("/sample/refused").stream()
                .filter(written -> written.contains(trace))
                .findFirst()
                .orElseThrow();
        assertTrue(
                line.matches("method=GET path=\"/sample/refused\" status=404 bytes=\\d\\d\\d took_ms=\\d+ trace="
                        + trace + "( left_out=\\d+)?"),
                line);
    }

    @Test
    void writes_what_no_resource_sees_but_no_probe() {
        management().get("/q/health/live");
        get("/nowhere");

        await().until(() -> !linesOf("/nowhere").isEmpty());
        assertTrue(linesOf("/q/health/live").isEmpty());
    }

    /// A client that is gone before its request has reached the router leaves no line, so it tries more than once.
    @Test
    void marks_a_request_whose_client_disconnected() {
        await().until(() -> {
            sendHalfARequest();
            return linesOf("/sample").stream().anyMatch(line -> line.contains(" broken_off=true"));
        });
    }

    private void sendHalfARequest() throws IOException {
        try (var client = new Socket(server.getHost(), server.getPort())) {
            client.getOutputStream()
                    .write(
                            "POST /sample HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"
                                    .getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void writes_a_sample_under_load_and_how_many_it_left_out() {
        get("/flood/first");
        await().until(() -> linesOf("/flood/first").size() == 1);

        settings.replace(FILE, Map.of("log.first-per-second", "0", "log.then-every", "0"));
        for (int i = 0; i < 20; i++) {
            get("/flood/next");
        }
        everyLine();
        get("/flood/last");

        // A line may be written after its response has come, and so be no longer left out.
        await().until(() -> linesOf("/flood/next").size() + leftOut() == 20);
        assertTrue(leftOut() > 0);
    }

    private void everyLine() {
        settings.replace(FILE, Map.of("log.first-per-second", "0", "log.then-every", "1"));
    }

    private List<String> linesOf(String path) {
        return lines.all().stream()
                .filter(line -> line.contains(" path=\"" + path + '"'))
                .toList();
    }

    private int leftOut() {
        return lines.all().stream()
                .filter(line -> line.contains(" path=\"/flood/") && !line.contains("/first"))
                .map(LEFT_OUT::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }
}
