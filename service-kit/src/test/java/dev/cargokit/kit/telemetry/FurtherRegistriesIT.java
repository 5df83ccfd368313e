package dev.cargokit.kit.telemetry;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.testkit.PostgresResource;
import dev.cargokit.testkit.UnusedPorts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.management.ObjectName;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(FurtherRegistriesIT.Everywhere.class)
class FurtherRegistriesIT {

    @Inject
    MeterRegistry registry;

    @Test
    void metrics_go_to_statsd_and_are_mbeans_where_the_settings_say_so() throws Exception {
        var received = new CopyOnWriteArrayList<String>();
        try (var socket = new DatagramSocket(address())) {
            Thread.ofVirtual().start(() -> receive(socket, received));

            await().until(() -> {
                registry.counter("told.everywhere", "layer", "x").increment();
                return received.stream()
                        .anyMatch(line -> line.matches("(?s).*toldEverywhere\\.layer\\.x\\S*:\\d+\\|c.*"));
            });
        }
        var beans = ManagementFactory.getPlatformMBeanServer()
                .queryNames(new ObjectName("metrics:name=toldEverywhere.layer.x,*"), null);
        assertEquals(1, beans.size());
    }

    private static InetSocketAddress address() {
        var statsd = ConfigProvider.getConfig().getValue("cargokit.telemetry.statsd", String.class);
        int colon = statsd.lastIndexOf(':');
        return new InetSocketAddress(statsd.substring(0, colon), Integer.parseInt(statsd.substring(colon + 1)));
    }

    private static void receive(DatagramSocket socket, List<String> received) {
        var packet = new DatagramPacket(new byte[65_536], 65_536);
        try {
            while (true) {
                socket.receive(packet);
                received.add(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
            }
        } catch (IOException _) {
            // The socket is closed: the test has seen enough.
        }
    }

    public static class Everywhere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cargokit.telemetry.statsd", "127.0.0.1:" + UnusedPorts.one(), "cargokit.telemetry.jmx", "true");
        }
    }
}
