package dev.cargokit.add;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.AddClient;
import dev.cargokit.add.client.CallFailed;
import dev.cargokit.add.client.ClientSettings;
import dev.cargokit.kit.settings.Settings;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The kit's fault switches are on: every call is delayed and fails.
@QuarkusTest
@WithTestResource(FreePorts.class)
class FaultSwitchesIT {

    private static final ClientSettings ONCE = ClientSettings.STANDARD.withAttempts(1);

    @Inject
    Settings settings;

    @BeforeEach
    void switch_on() {
        settings.replace(Settings.Source.FILE, Map.of("fault.delay", "500ms", "fault.fail-share", "1"));
    }

    @AfterEach
    void switch_off() {
        settings.replace(Settings.Source.FILE, Map.of());
    }

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
}
