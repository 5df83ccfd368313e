package dev.cargokit.system.wire;

import static org.awaitility.Awaitility.await;

import dev.cargokit.system.client.NoResponse;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.container.ContainerSystem;
import java.net.URI;
import java.time.Duration;

/// One more container of string-service's image, started as a proxy over others, and known to nobody else.
final class StringProxy implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final ContainerSystem system;
    private final String container;
    private final Wire wire;
    private final Wire management;

    /// @param instances `host:port`, parted by commas
    StringProxy(ContainerSystem system, String instances) {
        this.system = system;
        container = system.compose()
                .run(
                        "run",
                        "--detach",
                        "--no-deps",
                        "--env=CARGOKIT_DISCOVERY=static",
                        "--env=STRING_PROXY=" + instances,
                        "string")
                .strip();
        var address = "http://" + system.compose().address(container);
        wire = new Wire(URI.create(address + ":8201"));
        management = new Wire(URI.create(address + ":9201"));
        try {
            await("the proxy").atMost(TIMEOUT).until(this::isReady);
        } catch (RuntimeException late) {
            close();
            throw late;
        }
    }

    private boolean isReady() {
        try {
            return management.get("/q/health/ready").status() == 200;
        } catch (NoResponse notYet) {
            return false;
        }
    }

    Response send(String request, String body) {
        return wire.send(request, body);
    }

    @Override
    public void close() {
        wire.close();
        management.close();
        system.compose().docker("rm", "--force", container);
    }
}
