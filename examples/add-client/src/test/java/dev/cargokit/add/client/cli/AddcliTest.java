package dev.cargokit.add.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Without a service; AddcliIT of add-service has one.
class AddcliTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void requires_two_operands() {
        assertEquals(1, run("--http", "127.0.0.1:1", "1"));

        assertTrue(err().startsWith("usage: addcli"), err());
    }

    @Test
    void requires_an_address() {
        assertEquals(1, run("1", "2"));

        assertEquals("error: no remote address specified\n", err());
    }

    @Test
    void rejects_an_unknown_method() {
        assertEquals(1, run("--http", "127.0.0.1:1", "--method", "mul", "1", "2"));

        assertEquals("error: invalid method \"mul\"\n", err());
    }

    @Test
    void sums_integers_only() {
        assertEquals(1, run("--http", "127.0.0.1:1", "abc", "3"));

        assertEquals("error: not an integer of 64 bits: \"abc\"\n", err());
    }

    @Test
    void reports_a_refused_connection_on_any_transport() {
        for (var transport : new String[] {"--http", "--grpc", "--thrift", "--jsonrpc"}) {
            err.reset();

            assertEquals(1, run(transport, "127.0.0.1:1", "1", "2"), transport);

            assertTrue(err().startsWith("error: "), err());
            assertEquals(1, err().lines().count(), err());
        }
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void escapes_control_characters() {
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
