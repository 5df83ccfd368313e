package dev.cargokit.patterns.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.Timeout;

/// Timeout: the caller waits half a second at most, however slow the lookup is. Cloud Native Go: `Timeout`.
@Logged
@Measured
@ApplicationScoped
public class Users {

    private static final Map<Integer, String> NAMES = Map.of(1, "Ada", 2, "Grace", 3, "Rob");

    /// @param delay how slow the lookup is
    @Timeout(500)
    public Optional<String> find(int id, Duration delay) throws InterruptedException {
        Thread.sleep(delay);
        return Optional.ofNullable(NAMES.get(id));
    }
}
