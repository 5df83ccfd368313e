package dev.cargokit.kit.settings;

import dev.cargokit.kit.log.LogSanitizer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The current settings. The first source that has a value wins: Consul, the file, the configuration at start
/// (`cargokit.limit.sum.per-second`), the default in the code. In each source `<service>.<key>` wins over `<key>`.
@Singleton
public class Settings {

    private static final Logger LOG = Logger.getLogger(Settings.class);

    /// Where live settings come from; a later one wins.
    public enum Source {
        FILE,
        CONSUL
    }

    private final ConfiguredSettings configured;
    private final Map<Source, AcceptedSettings> sources = new EnumMap<>(Source.class);
    private final Map<String, Setting<?>> settings = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong revision;
    private final Counter refused;
    private volatile Map<String, String> current = Map.of();

    /// @param service the name of this service, as it stands before its own keys
    /// @param ownKeys the keys that it adds to [SettingKeys]
    @Inject
    public Settings(
            Config config,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "") String service,
            @All List<SettingKey<?>> ownKeys,
            MeterRegistry registry) {
        var keys = Stream.concat(SettingKeys.ALL.stream(), ownKeys.stream()).toList();
        configured = new ConfiguredSettings(config, keys);
        for (var source : Source.values()) {
            sources.put(source, new AcceptedSettings(source.name().toLowerCase(Locale.ROOT), service, keys));
        }
        revision = registry.gauge("settings.revision", new AtomicLong());
        refused = registry.counter("settings.refused");
    }

    /// The setting of a key that has this name.
    ///
    /// @param defaultValue its value where nothing is set
    public <T> Setting<T> of(SettingKey<T> key, String name, T defaultValue) {
        return setting(key.key(name), key.type(), defaultValue);
    }

    /// The setting of a key without a name.
    ///
    /// @param defaultValue its value where nothing is set
    public <T> Setting<T> of(SettingKey<T> key, T defaultValue) {
        return setting(key.key(), key.type(), defaultValue);
    }

    /// What is set under this key, as it was written.
    public Optional<String> text(String key) {
        return Optional.ofNullable(current.get(key)).or(() -> configured.text(key));
    }

    /// Runs after each change, in the thread that noticed it. It must not block.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// How often something has changed since the service started.
    public long revision() {
        return revision.get();
    }

    /// Replaces all settings of a source.
    public synchronized void replace(Source source, Map<String, String> values) {
        refused.increment(sources.get(source).update(values));
        var next = new HashMap<String, String>();
        sources.values().forEach(accepted -> next.putAll(accepted.settings()));
        if (!next.equals(current)) {
            apply(next);
        }
    }

    private void apply(Map<String, String> next) {
        var before = current;
        current = Map.copyOf(next);
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(next.keySet());
        for (var key : keys) {
            var was = before.get(key);
            var is = next.get(key);
            if (!Objects.equals(was, is)) {
                LOG.infof("Setting %s is now %s, was %s", key, shown(is), shown(was));
                settings.computeIfPresent(key, (_, setting) -> refreshed(setting, key));
            }
        }
        revision.incrementAndGet();
        listeners.forEach(Settings::runSafely);
    }

    /// A listener that fails must not keep the others from running.
    private static void runSafely(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("A change of settings was not taken up", e);
        }
    }

    @SuppressWarnings("unchecked") // A key has one definition, so one type.
    private <T> Setting<T> setting(String key, SettingType<T> type, T defaultValue) {
        var known = settings.get(key);
        return (Setting<T>)
                (known != null
                        ? known
                        : settings.computeIfAbsent(key, _ -> refreshed(new Setting<>(type, defaultValue), key)));
    }

    private <T> Setting<T> refreshed(Setting<T> setting, String key) {
        setting.update(text(key).orElse(null));
        return setting;
    }

    private static String shown(String value) {
        return value == null ? "not set" : LogSanitizer.quoted(value);
    }
}
