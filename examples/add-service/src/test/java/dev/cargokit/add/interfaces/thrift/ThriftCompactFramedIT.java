package dev.cargokit.add.interfaces.thrift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(FreePorts.class)
@TestProfile(ThriftCompactFramedIT.CompactFramed.class)
class ThriftCompactFramedIT extends AddContract {

    @Override
    protected AddClient client() {
        return AddClient.thrift(Ports.thrift(), SETTINGS.with(new ThriftEncoding(Protocol.COMPACT, true)));
    }

    @Test
    void answers_the_bytes_that_go_sends() throws IOException {
        try (var client = RawClient.to(Ports.thrift())) {
            client.sendHex("0000000c 82 21 01 03 53756d 16 02 16 04 00");

            assertEquals(
                    "0000000f" + "824101" + "0353756d" + "0c00" + "1606" + "1800" + "00" + "00", client.readHex(19));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A frame of two gigabytes, of a negative length, and one byte longer than it may be.
                "7fffffff",
                "ffffffff",
                "00010001",
                // Varints that never stop: the sequence number, the length of the name, an argument.
                "00000010 82 21 ffffffffffffffffffffffffffff",
                "00000010 82 21 01 ffffffffffffffffffffffffff",
                "00000012 82 21 01 03 53756d 16 ffffffffffffffffff 00"
            })
    void ends_in_an_error_or_a_closed_connection(String bytes) throws IOException {
        try (var client = RawClient.to(Ports.thrift())) {
            client.sendHex(bytes);

            assertFalse(client.readToEnd().contains("SumReply"));
        }
        answers_the_bytes_that_go_sends();
    }

    public static class CompactFramed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "add.thrift.protocol",
                    "compact",
                    "add.thrift.framed",
                    "true",
                    "add.thrift.patience",
                    "1s",
                    "add.thrift.idle",
                    "20s");
        }
    }
}
