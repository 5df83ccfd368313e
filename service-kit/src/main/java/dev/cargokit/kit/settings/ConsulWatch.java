package dev.cargokit.kit.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.consul.ConsulAgent;
import dev.cargokit.kit.consul.ConsulConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Follows Consul, where it is on. While Consul is away what it said last stays, and it is asked again ever less
/// often, at least every 30 seconds.
@Singleton
class ConsulWatch {

    private static final Logger LOG = Logger.getLogger(Settings.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Settings settings;
    private final ConsulConfig config;
    private final Provider<ConsulAgent> agent;
    private final ObjectMapper json;
    private Thread watcher;

    ConsulWatch(Settings settings, ConsulConfig config, Provider<ConsulAgent> agent, ObjectMapper json) {
        this.settings = settings;
        this.config = config;
        this.agent = agent;
        this.json = json;
    }

    void start(@Observes StartupEvent event) {
        if (config.url().isPresent()) {
            var entries = new ConsulKv(agent.get(), config.prefix(), json);
            watcher = Thread.ofVirtual().name("settings-consul").start(() -> follow(entries));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    private void follow(ConsulKv consul) {
        try {
            var pause = PAUSE;
            while (true) {
                pause = ask(consul, pause);
                Thread.sleep(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how long to leave Consul alone now
    private Duration ask(ConsulKv consul, Duration pause) throws InterruptedException {
        try {
            settings.replace(Settings.Source.CONSUL, consul.next());
            if (pause.compareTo(PAUSE) > 0) {
                LOG.info("Consul is back");
            }
            return PAUSE;
        } catch (IOException e) {
            if (pause.equals(PAUSE)) {
                LOG.warnf(
                        "Consul is away (%s); what was set before stays",
                        e.getClass().getSimpleName());
            }
            var longer = pause.multipliedBy(2);
            return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
    }
}
