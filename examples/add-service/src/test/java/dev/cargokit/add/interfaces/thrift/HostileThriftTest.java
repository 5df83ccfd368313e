package dev.cargokit.add.interfaces.thrift;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.add.RawClient;
import dev.cargokit.add.wire.thrift.AddService.Iface;
import dev.cargokit.add.wire.thrift.ConcatReply;
import dev.cargokit.add.wire.thrift.SumReply;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileThriftTest {

    private static final Map<String, String> LIMITS = Map.of("add.thrift.call-timeout", "1s", "add.thrift.idle", "1s");

    private static final String SUM = "80010001 00000003 53756d 00000001";
    private static final String CONCAT = "80010001 00000006 436f6e636174 00000001";
    private static final String SUM_1_2 = SUM + "0a0001 0000000000000001 0a0002 0000000000000002 00";

    private final TestThriftServer server = new TestThriftServer(LIMITS);

    @AfterEach
    void is_still_alive() {
        try (server) {
            await().ignoreExceptions().untilAsserted(() -> {
                try (var client = connect()) {
                    assertSums(client);
                }
            });
        }
    }

    static List<String> invalidMessages() {
        return List.of(
                // A method's name of two gigabytes, of a negative length, and none at all.
                "80010001 7fffffff",
                "80010001 ffffffff",
                "00000003 53756d 01 00000001 00",
                // An argument of two gigabytes, and of a negative length.
                CONCAT + "0b0001 7fffffff",
                CONCAT + "0b0001 ffffffff",
                // An unknown field: a list of two billion empty structs, structs in structs, an unknown
                // type.
                SUM + "0f0009 0c 7fffffff" + "00".repeat(70_000),
                SUM + "0c0009".repeat(20_000),
                SUM + "630009",
                // Fields without end.
                SUM + "0a0009 0000000000000001".repeat(7_000),
                // HTTP.
                "47455420 2f204854 54502f31 2e310d0a 0d0a");
    }

    @ParameterizedTest
    @MethodSource("invalidMessages")
    void an_invalid_message_ends_the_connection(String bytes) throws IOException {
        try (var client = connect()) {
            sendUntilClosed(client, bytes);

            client.readToEnd();
        }
    }

    @Test
    void a_call_that_does_not_arrive_ends_the_connection() throws IOException {
        try (var client = connect()) {
            client.sendHex(SUM);

            assertEquals("", client.readToEnd());
        }
        assertEquals(1, server.closed("overdue"));
    }

    @Test
    void a_call_that_arrives_byte_by_byte_ends_the_connection() throws IOException {
        try (var client = connect()) {
            client.sendHex(CONCAT + "0b0001 0000f000");

            await().until(() -> refuses(client));
        }
    }

    @Test
    void a_client_that_does_not_read_ends_the_connection() throws IOException {
        // Answered with its own name, twice.
        var longName = "80010001 0000f000" + "78".repeat(0xf000) + "00000001 00";
        try (var client = connect()) {
            assertThrows(SocketException.class, () -> {
                while (true) {
                    client.sendHex(longName);
                }
            });
        }
    }

    @Test
    void silence_ends_the_connection() throws IOException {
        try (var client = connect()) {
            assertEquals("", client.readToEnd());
        }
    }

    @Test
    void connections_beyond_the_limit_are_closed_immediately() throws IOException {
        var clients = new ArrayList<RawClient>();
        try (var full = new TestThriftServer(Map.of("add.thrift.connections", "4"))) {
            for (int i = 0; i < 4; i++) {
                var client = RawClient.to(full.address());
                clients.add(client);
                assertSums(client);
            }

            try (var oneTooMany = RawClient.to(full.address())) {
                assertEquals("", oneTooMany.readToEnd());
            }
            assertTrue(full.closed("full") > 0);

            assertTrue(clients.stream().noneMatch(RawClient::isClosed));
        } finally {
            for (var client : clients) {
                client.close();
            }
        }
    }

    @Test
    void a_stop_lets_the_call_in_flight_finish_and_closes_idle_connections() throws Exception {
        var slow = new SlowSum();
        try (var stopping = new TestThriftServer(LIMITS, slow);
                var idle = RawClient.to(stopping.address());
                var busy = RawClient.to(stopping.address())) {
            busy.sendHex(SUM_1_2);
            slow.started.await();

            var stop = Thread.ofVirtual().start(stopping::stop);
            assertEquals("", idle.readToEnd());
            slow.release.countDown();

            assertTrue(busy.readHex(38).startsWith("80010002"));
            stop.join();
            assertFalse(stopping.isServing());
        }
    }

    private RawClient connect() throws IOException {
        return RawClient.to(server.address());
    }

    private static void assertSums(RawClient client) throws IOException {
        client.sendHex(SUM_1_2);
        assertTrue(client.readHex(38).startsWith("80010002"));
    }

    private static boolean refuses(RawClient client) throws IOException {
        try {
            client.sendHex("78");
            return client.isClosed();
        } catch (SocketException _) {
            return true;
        }
    }

    private static void sendUntilClosed(RawClient client, String bytes) throws IOException {
        try {
            client.sendHex(bytes);
        } catch (SocketException _) {
            // Closed before it had read all.
        }
    }

    /// Replies once it is released.
    private static final class SlowSum implements Iface {

        private final CountDownLatch started = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);

        @Override
        public SumReply Sum(long a, long b) {
            started.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new SumReply(a + b, "");
        }

        @Override
        public ConcatReply Concat(String a, String b) {
            return new ConcatReply(a + b, "");
        }
    }
}
