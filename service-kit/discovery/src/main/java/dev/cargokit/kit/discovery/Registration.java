package dev.cargokit.kit.discovery;

import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.ConsulConfig;
import dev.cargokit.kit.time.PeriodicTask;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Keeps this instance registered in Consul from its start until it begins to stop.
@Singleton
class Registration {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final DiscoveryConfig discovery;
    private final Supplier<List<ConsulEntry>> advertised;
    private volatile List<ConsulEntry> entries = List.of();
    private PeriodicTask task;

    Registration(
            DiscoveryConfig discovery,
            ConsulConfig config,
            Provider<ConsulAgent> agent,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") Provider<Integer> port) {
        this.discovery = discovery;
        this.advertised = () -> AdvertisedHost.of(config, host)
                .map(name -> new InstanceSource.Address(name, port.get()))
                .map(address -> ConsulEntry.of(agent.get(), service, address, config))
                .orElse(List.of());
    }

    void start(@Observes StartupEvent event) {
        if (discovery.kind() == DiscoveryConfig.Kind.CONSUL) {
            task = PeriodicTask.start("registration", INTERVAL, this::refresh);
        }
    }

    private void refresh() throws InterruptedException {
        if (entries.isEmpty()) {
            entries = advertised.get();
        }
        for (var entry : entries) {
            entry.refresh();
        }
    }

    /// First of all, so that the others stop calling while this instance still responds.
    void delay(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        deregister();
    }

    /// Where stopping is not delayed.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        deregister();
    }

    private void deregister() throws InterruptedException {
        if (task != null) {
            task.close();
            task = null;
            for (var entry : entries) {
                entry.deregister();
            }
        }
    }
}
