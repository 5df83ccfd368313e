package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.ProcessIdentity;
import java.time.Duration;
import java.time.Instant;

/// One run of a component.
///
/// @param started     when its process was started
/// @param tookToReady from start to the first successful readiness check; zero before that
public record Run(ProcessIdentity process, int port, Instant started, Phase phase, Duration tookToReady) {

    public enum Phase {
        STARTING,
        READY,
        STOPPING
    }

    public static Run starting(ProcessIdentity process, int port, Instant now) {
        return new Run(process, port, now, Phase.STARTING, Duration.ZERO);
    }

    public Run ready(Duration took) {
        return new Run(process, port, started, Phase.READY, took);
    }

    public Run stopping() {
        return new Run(process, port, started, Phase.STOPPING, tookToReady);
    }
}
