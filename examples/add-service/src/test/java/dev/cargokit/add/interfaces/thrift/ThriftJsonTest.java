package dev.cargokit.add.interfaces.thrift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.AddContract;
import dev.cargokit.add.RawClient;
import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.wire.ThriftEncoding;
import dev.cargokit.add.wire.ThriftEncoding.Protocol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThriftJsonTest extends AddContract {

    private final TestThriftServer server =
            new TestThriftServer(Map.of("add.thrift.protocol", "json", "add.thrift.call-timeout", "1s"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected AddClient client() {
        return AddClient.thrift(server.address(), SETTINGS.with(new ThriftEncoding(Protocol.JSON, false)));
    }

    @Test
    void replies_to_the_bytes_that_go_sends() throws IOException {
        var reply = "[1,\"Sum\",2,1,{\"0\":{\"rec\":{\"1\":{\"i64\":3},\"2\":{\"str\":\"\"}}}}]";

        try (var client = RawClient.to(server.address())) {
            client.send("[1,\"Sum\",1,1,{\"1\":{\"i64\":1},\"2\":{\"i64\":2}}]");

            assertEquals(hex(reply), client.readHex(reply.length()));
        }
    }

    @Test
    void survives_endless_nesting() throws IOException {
        try (var client = RawClient.to(server.address())) {
            client.send("[1,\"Sum\",1,1,{\"9\":" + "{\"rec\":{\"1\":".repeat(5_000));

            client.readToEnd();
        }
        replies_to_the_bytes_that_go_sends();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
