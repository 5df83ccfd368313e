package dev.cargokit.kit.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Adds StatsD and JMX to Micrometer's registries, where the settings say so. Their libraries are not part of a service
/// unless it names them: StatsD's alone is 6 MB.
@Singleton
class FurtherRegistries {

    private static final Logger LOG = Logger.getLogger(FurtherRegistries.class);

    private final TelemetryConfig config;
    private final List<MeterRegistry> added = new ArrayList<>();

    FurtherRegistries(TelemetryConfig config) {
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        config.statsd().ifPresent(address -> add("micrometer-registry-statsd", () -> StatsdExport.to(address)));
        if (config.jmx()) {
            add("micrometer-registry-jmx", JmxExport::registry);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        added.forEach(Metrics::removeRegistry);
        added.forEach(MeterRegistry::close);
    }

    private void add(String library, Supplier<MeterRegistry> maker) {
        try {
            var registry = maker.get();
            Metrics.addRegistry(registry);
            added.add(registry);
        } catch (NoClassDefFoundError _) {
            LOG.errorf("Metrics go only to Prometheus: this service lacks the dependency io.micrometer:%s", library);
        }
    }
}
