package dev.cargokit.kit.consul;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.time.PeriodicTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/// Reads the settings from Consul's key/value store every second, where an agent is configured. While Consul is
/// unavailable, the last settings stay.
@Singleton
class ConsulSettingsWatcher {

    private static final Logger LOG = Logger.getLogger(Settings.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Settings settings;
    private final ConsulConfig config;
    private final Provider<ConsulAgent> agent;
    private PeriodicTask task;
    private boolean unavailable;

    ConsulSettingsWatcher(Settings settings, ConsulConfig config, Provider<ConsulAgent> agent) {
        this.settings = settings;
        this.config = config;
        this.agent = agent;
    }

    void start(@Observes StartupEvent event) {
        if (config.url().isPresent()) {
            var consul = agent.get();
            task = PeriodicTask.start("settings-consul", INTERVAL, () -> refresh(consul));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (task != null) {
            task.close();
        }
    }

    private void refresh(ConsulAgent consul) throws InterruptedException {
        try {
            settings.replace(Settings.Source.CONSUL, entries(consul));
            if (unavailable) {
                LOG.info("Consul is available again");
            }
            unavailable = false;
        } catch (IOException e) {
            if (!unavailable) {
                LOG.warnf("Consul is unavailable (%s); the last settings stay", e);
            }
            unavailable = true;
        }
    }

    /// All entries below the prefix, which is cut off, with dots for slashes in their keys.
    private Map<String, String> entries(ConsulAgent consul) throws IOException, InterruptedException {
        var entries = new HashMap<String, String>();
        var list = consul.get("/v1/kv/" + config.prefix() + "?recurse=true");
        for (var entry : list.orElse(MissingNode.getInstance())) {
            if (entry.path("Value").isTextual()) {
                var key = entry.path("Key").asText().substring(config.prefix().length());
                var value = new String(entry.path("Value").binaryValue(), StandardCharsets.UTF_8);
                entries.put(key.replace('/', '.'), value.strip());
            }
        }
        return entries;
    }
}
