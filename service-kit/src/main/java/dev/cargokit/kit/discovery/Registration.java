package dev.cargokit.kit.discovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.ConsulConfig;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Keeps this instance in Consul from its start until it begins to stop: what comes in between, and who else of its
/// service is there, does not matter.
@Singleton
class Registration {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DiscoveryConfig discovery;
    private final ConsulConfig config;
    private final Provider<ConsulAgent> agent;
    private final ObjectMapper json;
    private final String service;
    private final String host;
    private final Provider<Integer> port;
    private volatile ConsulEntry entry;
    private Thread keeper;

    Registration(
            DiscoveryConfig discovery,
            ConsulConfig config,
            Provider<ConsulAgent> agent,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") Provider<Integer> port) {
        this.discovery = discovery;
        this.config = config;
        this.agent = agent;
        this.json = json;
        this.service = service;
        this.host = host;
        this.port = port;
    }

    void start(@Observes StartupEvent event) {
        if (discovery.kind() == DiscoveryConfig.Kind.CONSUL) {
            keeper = Thread.ofVirtual().name("registration").start(this::keepRegistered);
        }
    }

    private void keepRegistered() {
        try {
            var address = new Source.Address(advertisedHost(), port.get());
            entry = new ConsulEntry(agent.get(), service, address, config.ports(), json);
            entry.keep();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String advertisedHost() throws InterruptedException {
        while (true) {
            var known = AdvertisedHost.of(config, host);
            if (known.isPresent()) {
                return known.get();
            }
            Thread.sleep(PAUSE);
        }
    }

    /// As the first thing, so that the others stop calling while this instance still answers.
    void delay(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        leave();
    }

    /// Where stopping is not delayed.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        leave();
    }

    private void leave() throws InterruptedException {
        if (keeper != null) {
            keeper.interrupt();
            keeper.join();
            keeper = null;
            if (entry != null) {
                entry.leave();
            }
        }
    }

    /// Under what the entry names a port besides that of HTTP.
    static String portKey(String name) {
        return name + "-port";
    }
}
