package dev.cargokit.kit.settings;

import dev.cargokit.kit.log.LogText;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// What is set at present. Where several say something: Consul, then the file, then the configuration that the service
/// started with (`cargokit.limit.sum.per-second`), then the code. In each source `<service>.<key>` goes before `<key>`.
@Singleton
public class Settings {

    private static final Logger LOG = Logger.getLogger(Settings.class);

    /// Where live settings come from; a later one wins.
    enum Source {
        FILE,
        CONSUL
    }

    private final Config config;
    private final List<Family<?>> families = new ArrayList<>(Vocabulary.ALL);
    private final Map<Source, Offer> offers = new EnumMap<>(Source.class);
    private final Map<String, Setting<?>> settings = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> misconfigured = ConcurrentHashMap.newKeySet();
    private final AtomicLong revision;
    private final Counter refused;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile Map<String, String> present = Map.of();

    @Inject
    Settings(
            Config config,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "") String service,
            @All List<Family<?>> ofThisService,
            MeterRegistry registry) {
        this.config = config;
        families.addAll(ofThisService);
        for (var source : Source.values()) {
            offers.put(source, new Offer(source.name().toLowerCase(Locale.ROOT), service, families));
        }
        revision = registry.gauge("settings.revision", new AtomicLong());
        refused = registry.counter("settings.refused");
    }

    /// The setting of a family that has this name.
    ///
    /// @param otherwise its value where nothing is set
    public <T> Setting<T> of(Family<T> family, String name, T otherwise) {
        return setting(family.key(name), family.kind(), otherwise);
    }

    /// The one setting of a family without names.
    ///
    /// @param otherwise its value where nothing is set
    public <T> Setting<T> of(Family<T> family, T otherwise) {
        return setting(family.key(), family.kind(), otherwise);
    }

    /// What is set under this key, as it was written.
    public Optional<String> text(String key) {
        return Optional.ofNullable(present.get(key)).or(() -> configured(key));
    }

    /// Runs after each change, in the thread that noticed it. It must not block.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// How often something has changed since the service started.
    public long revision() {
        return revision.get();
    }

    /// Takes all that a source says now.
    void replace(Source source, Map<String, String> said) {
        changing.lock();
        try {
            refused.increment(offers.get(source).take(said));
            var next = new HashMap<String, String>();
            offers.values().forEach(offer -> next.putAll(offer.settings()));
            if (!next.equals(present)) {
                become(next);
            }
        } finally {
            changing.unlock();
        }
    }

    private void become(Map<String, String> next) {
        var before = present;
        present = Map.copyOf(next);
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
        listeners.forEach(Settings::tell);
    }

    /// Whatever happens to one listener, the next source must be heard.
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("A change of settings was not taken up", e);
        }
    }

    @SuppressWarnings("unchecked") // A key belongs to one family, so to one type.
    private <T> Setting<T> setting(String key, Kind<T> kind, T otherwise) {
        var known = settings.get(key);
        return (Setting<T>)
                (known != null
                        ? known
                        : settings.computeIfAbsent(key, _ -> refreshed(new Setting<>(kind, otherwise), key)));
    }

    private <T> Setting<T> refreshed(Setting<T> setting, String key) {
        setting.become(text(key).orElse(null));
        return setting;
    }

    private Optional<String> configured(String key) {
        return config.getOptionalValue("cargokit." + key, String.class).filter(value -> fits(key, value));
    }

    private boolean fits(String key, String value) {
        var family = families.stream().filter(known -> known.has(key)).findFirst();
        boolean fits = family.isEmpty() || family.get().kind().takes(value);
        if (!fits && misconfigured.add(key)) {
            LOG.warnf(
                    "Setting cargokit.%s=%s from the configuration is refused: it takes %s",
                    key, LogText.quoted(value), family.get().kind().expected());
        }
        return fits;
    }

    private static String shown(String value) {
        return value == null ? "not set" : LogText.quoted(value);
    }
}
