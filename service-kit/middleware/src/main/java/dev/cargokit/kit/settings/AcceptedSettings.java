package dev.cargokit.kit.settings;

import dev.cargokit.kit.log.LogSanitizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/// The valid settings of one source: a value that its type does not accept is refused with one log line, and the value
/// before it stays.
final class AcceptedSettings {

    private static final Logger LOG = Logger.getLogger(Settings.class);

    private final String source;
    private final String service;
    private final List<SettingKey<?>> keys;
    private final Map<String, String> refused = new HashMap<>();
    private Map<String, String> accepted = Map.of();

    AcceptedSettings(String source, String service, List<SettingKey<?>> keys) {
        this.source = source;
        this.service = service;
        this.keys = keys;
    }

    /// Replaces all settings of the source.
    ///
    /// @return how many values were refused that had not been refused before
    int update(Map<String, String> values) {
        refused.keySet().retainAll(values.keySet());
        var next = new HashMap<String, String>();
        int refusals = 0;
        for (var entry : values.entrySet()) {
            var definition = keyOf(entry.getKey());
            if (definition.isPresent() && definition.get().type().accepts(entry.getValue())) {
                next.put(entry.getKey(), entry.getValue());
                refused.remove(entry.getKey());
            } else if (definition.isPresent() || !belongsToAnotherService(entry.getKey())) {
                refusals += refuse(entry.getKey(), entry.getValue(), definition) ? 1 : 0;
                Optional.ofNullable(accepted.get(entry.getKey())).ifPresent(old -> next.put(entry.getKey(), old));
            }
        }
        accepted = next;
        return refusals;
    }

    /// By key, without the service's name: a setting of this service wins over one of all services.
    Map<String, String> settings() {
        var settings = new HashMap<>(accepted);
        accepted.forEach((key, value) -> {
            if (key.startsWith(service + ".")) {
                settings.put(key.substring(service.length() + 1), value);
                settings.remove(key);
            }
        });
        return settings;
    }

    private boolean refuse(String key, String value, Optional<SettingKey<?>> definition) {
        if (value.equals(refused.put(key, value))) {
            return false;
        }
        LOG.warnf(
                "Setting %s=%s from %s is refused: %s",
                LogSanitizer.quoted(key),
                LogSanitizer.quoted(value),
                source,
                definition
                        .map(known -> "it takes " + known.type().expected()
                                + (accepted.containsKey(key)
                                        ? ", and stays " + LogSanitizer.quoted(accepted.get(key))
                                        : ""))
                        .orElse("no such setting is known"));
        return true;
    }

    private Optional<SettingKey<?>> keyOf(String key) {
        var name = key.startsWith(service + ".") ? key.substring(service.length() + 1) : key;
        return find(name);
    }

    private Optional<SettingKey<?>> find(String key) {
        return keys.stream()
                .<SettingKey<?>>map(definition -> definition)
                .filter(definition -> definition.matches(key))
                .findFirst();
    }

    private boolean belongsToAnotherService(String key) {
        return find(key.substring(key.indexOf('.') + 1)).isPresent();
    }
}
