package dev.cargokit.add.interfaces.thrift;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.add.FreePorts;
import dev.cargokit.add.Impatient;
import dev.cargokit.add.Ports;
import dev.cargokit.add.RawClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(FreePorts.class)
@TestProfile(Impatient.class)
class HostileThriftIT {

    private static final String SUM = "80010001 00000003 53756d 00000001";
    private static final String CONCAT = "80010001 00000006 436f6e636174 00000001";
    private static final String SUM_1_2 = SUM + "0a0001 0000000000000001 0a0002 0000000000000002 00";

    @AfterEach
    void is_still_alive() {
        await().ignoreExceptions().untilAsserted(() -> {
            try (var client = RawClient.to(Ports.thrift())) {
                assertEquals(1, answered(client));
            }
        });
    }

    static List<String> unreadable() {
        return List.of(
                // A method's name of two gigabytes, of a negative length, and none at all.
                "80010001 7fffffff",
                "80010001 ffffffff",
                "00000003 53756d 01 00000001 00",
                // An argument of two gigabytes, and of a negative length.
                CONCAT + "0b0001 7fffffff",
                CONCAT + "0b0001 ffffffff",
                // A field that nobody knows: a list of two billion empty structs, structs in structs, a type that is
                // none.
                SUM + "0f0009 0c 7fffffff" + "00".repeat(70_000),
                SUM + "0c0009".repeat(20_000),
                SUM + "630009",
                // Fields without end.
                SUM + "0a0009 0000000000000001".repeat(7_000),
                // HTTP.
                "47455420 2f204854 54502f31 2e310d0a 0d0a");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_cannot_be_read_ends_the_connection(String bytes) throws IOException {
        try (var client = RawClient.to(Ports.thrift())) {
            sendAsFarAsTaken(client, bytes);

            client.readToEnd();
        }
    }

    @Test
    void a_call_that_does_not_arrive_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.thrift())) {
            client.sendHex(SUM);

            assertEquals("", client.readToEnd());
        }
    }

    @Test
    void a_call_that_arrives_byte_by_byte_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.thrift())) {
            client.sendHex(CONCAT + "0b0001 0000f000");

            await().until(() -> refuses(client));
        }
    }

    @Test
    void a_client_that_does_not_read_ends_the_connection() throws IOException {
        // Answered with its own name, twice.
        var longName = "80010001 0000f000" + "78".repeat(0xf000) + "00000001 00";
        try (var client = RawClient.to(Ports.thrift())) {
            assertThrows(SocketException.class, () -> {
                while (true) {
                    client.sendHex(longName);
                }
            });
        }
    }

    @Test
    void silence_ends_the_connection() throws IOException {
        try (var client = RawClient.to(Ports.thrift())) {
            assertEquals("", client.readToEnd());
        }
    }

    @Test
    void connections_beyond_the_limit_are_closed_at_once() throws IOException {
        var clients = new ArrayList<RawClient>();
        try {
            // The service may still have to notice that earlier clients are gone.
            await().ignoreExceptions().until(() -> clients.add(answeredClient()) && clients.size() == 4);

            try (var oneTooMany = RawClient.to(Ports.thrift())) {
                assertEquals("", oneTooMany.readToEnd());
            }

            assertTrue(clients.stream().noneMatch(RawClient::isClosed));
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
    }

    private static RawClient answeredClient() throws IOException {
        var client = RawClient.to(Ports.thrift());
        assertEquals(1, answered(client));
        return client;
    }

    private static int answered(RawClient client) throws IOException {
        client.sendHex(SUM_1_2);
        return client.readHex(38).startsWith("80010002") ? 1 : 0;
    }

    private static boolean refuses(RawClient client) throws IOException {
        try {
            client.sendHex("78");
            return client.isClosed();
        } catch (SocketException _) {
            return true;
        }
    }

    private static void sendAsFarAsTaken(RawClient client, String bytes) throws IOException {
        try {
            client.sendHex(bytes);
        } catch (SocketException _) {
            // Closed before it had read all.
        }
    }
}
