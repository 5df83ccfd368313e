package dev.cargokit.add.interfaces.thrift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.FreePorts;
import dev.cargokit.add.Ports;
import dev.cargokit.add.RawClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The bytes that Go kit's addcli and addsvc exchange, as observed.
@QuarkusTest
@WithTestResource(FreePorts.class)
class ThriftBytesIT {

    private static final String SUM_1_2 =
            "80010001 00000003 53756d 00000001 0a0001 0000000000000001 0a0002 0000000000000002 00";
    private static final String SUM_IS_3 =
            "80010002 00000003 53756d 00000001 0c0000 0a0001 0000000000000003 0b0002 00000000 00 00";

    @Test
    void get_the_same_reply() throws IOException {
        assertReply(SUM_1_2, SUM_IS_3);
    }

    @Test
    void may_come_in_one_packet() throws IOException {
        assertReply(SUM_1_2 + SUM_1_2, SUM_IS_3 + SUM_IS_3);
    }

    @Test
    void carry_a_refusal_in_the_reply() throws IOException {
        assertReply(
                "80010001 00000003 53756d 00000002 0a0001 0000000000000000 0a0002 0000000000000000 00",
                "80010002 00000003 53756d 00000002 0c0000 0a0001 0000000000000000 0b0002 00000014"
                        + "63616e27742073756d2074776f207a65726f6573 00 00");
    }

    @Test
    void may_leave_out_an_argument() throws IOException {
        assertReply("80010001 00000003 53756d 00000001 0a0001 0000000000000003 00", SUM_IS_3);
    }

    @Test
    void may_have_an_unknown_field() throws IOException {
        assertReply(
                "80010001 00000003 53756d 00000001 0c0009 0b0001 00000001 78 00"
                        + "0a0001 0000000000000001 0a0002 0000000000000002 00",
                SUM_IS_3);
    }

    @Test
    void of_an_unknown_method_get_an_exception() throws IOException {
        try (var client = RawClient.to(Ports.thrift())) {
            client.sendHex("80010001 00000003 4d756c 00000001 00");

            assertEquals("80010003" + "00000003" + "4d756c" + "00000001", client.readHex(15));
        }
    }

    private static void assertReply(String call, String reply) throws IOException {
        var expected = reply.replace(" ", "");
        try (var client = RawClient.to(Ports.thrift())) {
            client.sendHex(call);

            assertEquals(expected, client.readHex(expected.length() / 2));
        }
    }
}
