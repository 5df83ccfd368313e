package dev.cargokit.bench.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    @Test
    void reads_a_body_of_the_length_that_is_told() throws IOException {
        var reader = reader(OK + "Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello");

        Response response = reader.read();

        assertEquals(200, response.status());
        assertEquals("hello", response.text());
    }

    @Test
    void reads_a_body_in_chunks() throws IOException {
        var reader = reader(OK + "transfer-encoding: chunked\r\n\r\n5;x=y\r\nhello\r\nA\r\n, world...\r\n0\r\n\r\n");

        assertEquals("hello, world...", reader.read().text());
    }

    @Test
    void begins_the_next_answer_where_the_last_one_ended() throws IOException {
        var reader = reader(OK + "CONTENT-LENGTH: 2\r\n\r\nhiHTTP/1.1 204 No Content\r\n\r\n"
                + "HTTP/1.1 503 Gone Fishing\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"
                + "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");

        assertEquals(200, reader.skip());
        assertEquals(204, reader.skip());
        assertEquals(503, reader.skip());
        assertEquals(404, reader.skip());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void does_not_mind_in_what_pieces_an_answer_arrives(int piece) throws IOException {
        var text = OK + "Content-Length: 11\r\n\r\nhello world" + OK
                + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n";
        var reader = new ResponseReader(inPieces(text, piece), 64);

        assertEquals("hello world", reader.read().text());
        assertEquals("hi", reader.read().text());
    }

    @Test
    void reads_a_body_larger_than_its_buffer() throws IOException {
        String body = "0123456789".repeat(50);
        var reader = new ResponseReader(stream(OK + "Content-Length: 500\r\n\r\n" + body), 64);

        assertEquals(body, reader.read().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\r\n\r\n",
                "HTTP/1.1 abc\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\nbody without length",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"
            })
    void refuses_what_is_no_answer(String text) {
        assertThrows(ProtocolException.class, () -> reader(text).skip());
    }

    @Test
    void refuses_a_header_that_does_not_fit_its_buffer() {
        var reader = new ResponseReader(stream(OK + "X: " + "x".repeat(100) + "\r\n\r\n"), 64);

        assertThrows(ProtocolException.class, reader::skip);
    }

    @Test
    void says_when_the_answer_breaks_off() {
        var reader = reader(OK + "Content-Length: 5\r\n\r\nhel");

        assertThrows(EOFException.class, reader::skip);
    }

    private static ResponseReader reader(String text) {
        return new ResponseReader(stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static InputStream inPieces(String text, int piece) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(piece, length));
            }
        };
    }
}
