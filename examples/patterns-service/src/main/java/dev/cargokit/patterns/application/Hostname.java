package dev.cargokit.patterns.application;

import dev.cargokit.kit.middleware.Caller;
import dev.cargokit.kit.middleware.LimitedPerCaller;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Throttle: one call per second and caller, a token bucket for each. Cloud Native Go: `Throttle`.
@Logged
@Measured
@ApplicationScoped
public class Hostname {

    @LimitedPerCaller(value = "hostname", perSecond = 1, burst = 1)
    public String hostname(@Caller String caller) {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }
}
