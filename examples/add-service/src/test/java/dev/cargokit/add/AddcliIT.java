package dev.cargokit.add;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.ClientSettings;
import dev.cargokit.add.client.cli.Addcli;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreePorts.class)
class AddcliIT {

    private static final ClientSettings LONG_TIMEOUT = ClientSettings.STANDARD.withTimeout(Duration.ofMinutes(1));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /// Addcli's timeout of one second may be too short for the first call on a busy machine.
    @BeforeEach
    void warm_up() {
        Stream.of(
                        AddClient.http(Ports.http(), LONG_TIMEOUT),
                        AddClient.jsonRpc(Ports.http(), LONG_TIMEOUT),
                        AddClient.grpc(Ports.grpc(), LONG_TIMEOUT),
                        AddClient.thrift(Ports.thrift(), LONG_TIMEOUT))
                .forEach(client -> {
                    client.sum(1, 2);
                    client.concat("foo", "bar");
                    client.close();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"--http", "--grpc", "--thrift", "--jsonrpc"})
    void prints_the_result(String transport) {
        assertEquals(0, run(transport, "1", "2"));
        assertEquals(0, run(transport, "-1", "-2"));
        assertEquals(0, run(transport, "--method", "concat", "foo", "bar"));

        assertEquals("1 + 2 = 3\n-1 + -2 = -3\n\"foo\" + \"bar\" = \"foobar\"\n", text(out));
        assertEquals("", text(err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--http", "--grpc", "--thrift", "--jsonrpc"})
    void prints_a_refusal_as_an_error(String transport) {
        assertEquals(1, run(transport, "0", "0"));
        assertEquals(1, run(transport, "--method", "concat", "12345", "678901"));

        assertEquals("", text(out));
        assertEquals("error: can't sum two zeroes\nerror: result exceeds maximum size\n", text(err));
    }

    private int run(String transport, String... rest) {
        var address = switch (transport) {
            case "--grpc" -> Ports.grpc();
            case "--thrift" -> Ports.thrift();
            default -> Ports.http();
        };
        var args = new ArrayList<>(List.of(transport, address.toString()));
        args.addAll(List.of(rest));
        return Addcli.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args.toArray(String[]::new));
    }

    private static String text(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
