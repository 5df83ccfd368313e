package dev.cargokit.patterns.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.kit.middleware.Shed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// Load shedding: two calls in progress, a third is refused instead of queued. Cloud Native Go: load shedding.
@Logged
@Measured
@ApplicationScoped
public class Busy {

    @Shed(value = "busy", maximum = 2)
    public void work(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }
}
