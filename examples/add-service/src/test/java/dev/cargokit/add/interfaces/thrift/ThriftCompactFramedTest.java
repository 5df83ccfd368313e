package dev.cargokit.add.interfaces.thrift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cargokit.add.AddContract;
import dev.cargokit.add.RawClient;
import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.wire.ThriftEncoding;
import dev.cargokit.add.wire.ThriftEncoding.Protocol;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThriftCompactFramedTest extends AddContract {

    private final TestThriftServer server = new TestThriftServer(
            Map.of("add.thrift.protocol", "compact", "add.thrift.framed", "true", "add.thrift.call-timeout", "1s"));

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected AddClient client() {
        return AddClient.thrift(server.address(), SETTINGS.with(new ThriftEncoding(Protocol.COMPACT, true)));
    }

    @Test
    void replies_to_the_bytes_that_go_sends() throws IOException {
        try (var client = RawClient.to(server.address())) {
            client.sendHex("0000000c 82 21 01 03 53756d 16 02 16 04 00");

            assertEquals(
                    "0000000f" + "824101" + "0353756d" + "0c00" + "1606" + "1800" + "00" + "00", client.readHex(19));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A frame of two gigabytes, of a negative length, and one byte above the limit.
                "7fffffff",
                "ffffffff",
                "00010001",
                // Endless varints: the sequence number, the length of the name, an argument.
                "00000010 82 21 ffffffffffffffffffffffffffff",
                "00000010 82 21 01 ffffffffffffffffffffffffff",
                "00000012 82 21 01 03 53756d 16 ffffffffffffffffff 00"
            })
    void ends_in_an_error_or_a_closed_connection(String bytes) throws IOException {
        try (var client = RawClient.to(server.address())) {
            client.sendHex(bytes);

            assertFalse(client.readToEnd().contains("SumReply"));
        }
        replies_to_the_bytes_that_go_sends();
    }
}
