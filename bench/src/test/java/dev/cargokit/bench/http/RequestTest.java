package dev.cargokit.bench.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void a_get_is_a_line_and_headers() {
        var text = text(Request.get("/bare"));

        assertTrue(text.startsWith("GET /bare HTTP/1.1\r\nHost: "));
        assertTrue(text.endsWith("\r\n\r\n"));
    }

    @Test
    void a_post_tells_the_length_of_its_body_in_bytes() {
        var text = text(Request.post("/cargos", "{\"name\": \"Göteborg\"}"));

        assertTrue(text.contains("\r\nContent-Length: 21\r\n"));
        assertEquals("{\"name\": \"Göteborg\"}", text.substring(text.indexOf("\r\n\r\n") + 4));
    }

    private static String text(Request request) {
        return new String(request.bytes(), StandardCharsets.UTF_8);
    }
}
