package dev.cargokit.add.interfaces.thrift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.AddContract;
import dev.cargokit.add.FreePorts;
import dev.cargokit.add.Ports;
import dev.cargokit.add.RawClient;
import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.wire.ThriftEncoding;
import dev.cargokit.add.wire.ThriftEncoding.Protocol;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(FreePorts.class)
@TestProfile(ThriftJsonIT.Json.class)
class ThriftJsonIT extends AddContract {

    @Override
    protected AddClient client() {
        return AddClient.thrift(Ports.thrift(), SETTINGS.with(new ThriftEncoding(Protocol.JSON, false)));
    }

    @Test
    void answers_the_bytes_that_go_sends() throws IOException {
        var reply = "[1,\"Sum\",2,1,{\"0\":{\"rec\":{\"1\":{\"i64\":3},\"2\":{\"str\":\"\"}}}}]";

        try (var client = RawClient.to(Ports.thrift())) {
            client.send("[1,\"Sum\",1,1,{\"1\":{\"i64\":1},\"2\":{\"i64\":2}}]");

            assertEquals(hex(reply), client.readHex(reply.length()));
        }
    }

    @Test
    void bears_nesting_without_end() throws IOException {
        try (var client = RawClient.to(Ports.thrift())) {
            client.send("[1,\"Sum\",1,1,{\"9\":" + "{\"rec\":{\"1\":".repeat(5_000));

            client.readToEnd();
        }
        answers_the_bytes_that_go_sends();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    public static class Json implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("add.thrift.protocol", "json");
        }
    }
}
