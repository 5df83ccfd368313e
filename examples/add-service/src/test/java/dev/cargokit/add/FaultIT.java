package dev.cargokit.add;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.CallFailed;
import dev.cargokit.add.client.ClientSettings;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The kit's fault switches, on: every call fails, and only after a while.
@QuarkusTest
@WithTestResource(FreePorts.class)
@TestProfile(FaultIT.SlowAndBroken.class)
class FaultIT {

    private static final ClientSettings ONCE = ClientSettings.STANDARD.withAttempts(1);

    @Test
    void acts_on_every_transport() {
        clients(ONCE.withTimeout(Duration.ofMinutes(1)))
                .forEach(client -> assertThrows(CallFailed.class, () -> client.sum(1, 2)));
    }

    @Test
    void is_slow_on_every_transport() {
        clients(ONCE.withTimeout(Duration.ofMillis(50)))
                .forEach(client -> assertThrows(CallFailed.Unreachable.class, () -> client.sum(1, 2)));
    }

    private static Stream<AddClient> clients(ClientSettings settings) {
        return Stream.of(
                AddClient.http(Ports.http(), settings),
                AddClient.jsonRpc(Ports.http(), settings),
                AddClient.grpc(Ports.grpc(), settings),
                AddClient.thrift(Ports.thrift(), settings));
    }

    public static class SlowAndBroken implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.fault.delay", "2s", "cargokit.fault.fail-share", "1");
        }
    }
}
