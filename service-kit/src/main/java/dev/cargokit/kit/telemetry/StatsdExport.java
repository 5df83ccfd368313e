package dev.cargokit.kit.telemetry;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.statsd.StatsdConfig;
import io.micrometer.statsd.StatsdFlavor;
import io.micrometer.statsd.StatsdMeterRegistry;
import java.net.URI;

/// Etsy's plain StatsD over UDP: tags become parts of the name.
final class StatsdExport {

    private StatsdExport() {}

    /// @param address host and port
    static MeterRegistry to(String address) {
        var server = URI.create("udp://" + address);
        if (server.getHost() == null || server.getPort() < 0) {
            throw new IllegalArgumentException("cargokit.telemetry.statsd=" + address + " is not host:port");
        }
        return new StatsdMeterRegistry(
                new StatsdConfig() {
                    @Override
                    public String get(String key) {
                        return null;
                    }

                    @Override
                    public StatsdFlavor flavor() {
                        return StatsdFlavor.ETSY;
                    }

                    @Override
                    public String host() {
                        return server.getHost();
                    }

                    @Override
                    public int port() {
                        return server.getPort();
                    }
                },
                Clock.SYSTEM);
    }
}
