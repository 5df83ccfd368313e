package dev.cargokit.kit.settings;

import dev.cargokit.kit.log.LogSanitizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/// The settings of the configuration at start, `cargokit.<key>`. A value that its key does not take counts as not set,
/// and is logged once.
final class ConfiguredSettings {

    private static final Logger LOG = Logger.getLogger(Settings.class);

    private final Config config;
    private final List<SettingKey<?>> keys;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    ConfiguredSettings(Config config, List<SettingKey<?>> keys) {
        this.config = config;
        this.keys = keys;
    }

    Optional<String> text(String key) {
        return config.getOptionalValue("cargokit." + key, String.class).filter(value -> isAccepted(key, value));
    }

    private boolean isAccepted(String key, String value) {
        var types = keys.stream()
                .filter(known -> known.matches(key))
                .<SettingType<?>>map(SettingKey::type)
                .toList();
        boolean accepted = types.stream().allMatch(type -> type.accepts(value));
        if (!accepted && refused.add(key)) {
            LOG.warnf(
                    "Setting cargokit.%s=%s from the configuration is refused: it takes %s",
                    key, LogSanitizer.quoted(value), types.getFirst().expected());
        }
        return accepted;
    }
}
