package dev.cargokit.add.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What needs no service; the rest is tested with one, in add-service.
class AddcliTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void wants_two_operands() {
        assertEquals(1, run("--http", "127.0.0.1:1", "1"));

        assertTrue(err().startsWith("usage: addcli"), err());
    }

    @Test
    void wants_to_know_where() {
        assertEquals(1, run("1", "2"));

        assertEquals("error: no remote address specified\n", err());
    }

    @Test
    void knows_two_methods() {
        assertEquals(1, run("--http", "127.0.0.1:1", "--method", "mul", "1", "2"));

        assertEquals("error: invalid method \"mul\"\n", err());
    }

    @Test
    void sums_integers_only() {
        assertEquals(1, run("--http", "127.0.0.1:1", "abc", "3"));

        assertEquals("error: not an integer of 64 bits: \"abc\"\n", err());
    }

    @Test
    void says_that_nobody_is_there_on_any_transport() {
        for (var transport : new String[] {"--http", "--grpc", "--thrift", "--jsonrpc"}) {
            err.reset();

            assertEquals(1, run(transport, "127.0.0.1:1", "1", "2"), transport);

            assertTrue(err().startsWith("error: "), err());
            assertEquals(1, err().lines().count(), err());
        }
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void quotes_texts_so_that_they_stay_on_their_line() {
        assertEquals("\"a\\\"b\\\\c\\nd\\x1bé\"", Quoted.text("a\"b\\c\nd\u001bé"));
    }

    private int run(String... args) {
        return Addcli.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
