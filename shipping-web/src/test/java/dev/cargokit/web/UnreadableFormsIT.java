package dev.cargokit.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.startsWith;

import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Forms as no browser sends them.
@QuarkusTest
@QuarkusTestResource(StubAddresses.class)
class UnreadableFormsIT {

    private static final String PART = "--B\r\nContent-Disposition: form-data; name=\"file\"";

    @TestHTTPResource
    URI web;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no file, /report/batch, multipart/form-data; boundary=B",
        "cut, /report/batch, multipart/form-data; boundary=B",
        "no boundary, /report/batch, multipart/form-data",
        "malformed head, /report/batch, multipart/form-data; boundary=B",
        "encoding, /report/batch, multipart/form-data; boundary=B",
        "many fields, /report, application/x-www-form-urlencoded",
        "percent, /report, application/x-www-form-urlencoded",
        "percent, /cargos/new, application/x-www-form-urlencoded",
        "gzip, /report, application/x-www-form-urlencoded",
        "gzip, /report/batch, multipart/form-data; boundary=B",
        "text, /report, text/plain"
    })
    void are_refused_without_a_stack_trace(String kind, String path, String type) throws IOException {
        try (var log = LogCapture.of("dev.cargokit.kit.problem")) {
            assertThat(kind, post(path, type, kind.equals("gzip"), body(kind)), startsWith("HTTP/1.1 4"));
            assertThat(log.all(), empty());
        }
    }

    private static String body(String kind) {
        return switch (kind) {
            case "no file" -> PART + "\r\n\r\na,b\r\n--B--\r\n";
            case "cut" -> PART + "; filename=\"a.csv\"\r\n\r\na,b";
            case "malformed head" -> "--B\r\nnonsense\r\n\r\na,b\r\n--B--\r\n";
            case "encoding" -> PART + "; filename=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%\r\n--B--\r\n";
            case "many fields" ->
                IntStream.range(0, 2_000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
            case "percent" -> "id=%zz&origin=%";
            default -> "\u001f\u008b\b\0binary%";
        };
    }

    /// After five seconds here, though no byte is late.
    @Test
    void are_dropped_when_they_arrive_slowly() throws IOException {
        try (var client = unfinished("/report", "application/x-www-form-urlencoded", "id=")) {
            client.setSoTimeout(200);

            await().atMost(Duration.ofMinutes(1)).until(() -> isDropped(client));
        }
    }

    /// Sends the next byte.
    private static boolean isDropped(Socket client) {
        try {
            client.getOutputStream().write('a');
            return client.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    @Test
    void are_read_four_files_at_a_time() throws IOException {
        var uploads = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 4; i++) {
                uploads.add(unfinished("/report/batch", "multipart/form-data; boundary=B", PART));
            }
            await().untilAsserted(() -> assertThat(upload(), startsWith("HTTP/1.1 503")));
        } finally {
            for (var upload : uploads) {
                upload.close();
            }
        }
        await().untilAsserted(() -> assertThat(upload(), startsWith("HTTP/1.1 422")));
    }

    private String upload() throws IOException {
        return post("/report/batch", "multipart/form-data; boundary=B", false, body("no file"));
    }

    /// A connection on which the rest of a form does not come.
    private Socket unfinished(String path, String type, String begin) throws IOException {
        var client = new Socket(web.getHost(), web.getPort());
        client.setSoTimeout(20_000);
        client.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: web\r\nContent-Type: " + type
                                + "\r\nContent-Length: 1000\r\n\r\n" + begin)
                        .getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    /// The response, from its status line.
    private String post(String path, String type, boolean gzip, String body) throws IOException {
        try (var client = new Socket(web.getHost(), web.getPort())) {
            client.setSoTimeout(20_000);
            var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
            client.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: web\r\nConnection: close\r\nContent-Type: " + type
                                    + "\r\n" + (gzip ? "Content-Encoding: gzip\r\n" : "") + "Content-Length: "
                                    + bytes.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().write(bytes);
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
