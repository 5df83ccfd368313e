package dev.cargokit.kit.settings;

import dev.cargokit.kit.log.LogText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/// What one source says, checked: a value that is not of its setting's kind is refused with one line, and the value
/// before it stays.
final class Offer {

    private static final Logger LOG = Logger.getLogger(Settings.class);

    private final String source;
    private final String service;
    private final List<Family<?>> families;
    private final Map<String, String> refused = new HashMap<>();
    private Map<String, String> accepted = Map.of();

    Offer(String source, String service, List<Family<?>> families) {
        this.source = source;
        this.service = service;
        this.families = families;
    }

    /// Takes what the source says now and forgets what it no longer says.
    ///
    /// @return how many values were refused that had not been refused before
    int take(Map<String, String> said) {
        refused.keySet().retainAll(said.keySet());
        var next = new HashMap<String, String>();
        int refusals = 0;
        for (var entry : said.entrySet()) {
            var family = family(entry.getKey());
            if (family.isPresent() && family.get().kind().takes(entry.getValue())) {
                next.put(entry.getKey(), entry.getValue());
                refused.remove(entry.getKey());
            } else if (family.isPresent() || !anotherServices(entry.getKey())) {
                refusals += refuse(entry.getKey(), entry.getValue(), family) ? 1 : 0;
                Optional.ofNullable(accepted.get(entry.getKey())).ifPresent(old -> next.put(entry.getKey(), old));
            }
        }
        accepted = next;
        return refusals;
    }

    /// By key, without the service's name: what is said to this service goes before what is said to all.
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

    private boolean refuse(String key, String value, Optional<Family<?>> family) {
        if (value.equals(refused.put(key, value))) {
            return false;
        }
        LOG.warnf(
                "Setting %s=%s from %s is refused: %s",
                LogText.quoted(key),
                LogText.quoted(value),
                source,
                family.map(known -> "it takes " + known.kind().expected()
                                + (accepted.containsKey(key) ? ", and stays " + LogText.quoted(accepted.get(key)) : ""))
                        .orElse("no such setting is known"));
        return true;
    }

    private Optional<Family<?>> family(String key) {
        var name = key.startsWith(service + ".") ? key.substring(service.length() + 1) : key;
        return named(name);
    }

    private Optional<Family<?>> named(String key) {
        return families.stream()
                .<Family<?>>map(family -> family)
                .filter(family -> family.has(key))
                .findFirst();
    }

    private boolean anotherServices(String key) {
        return named(key.substring(key.indexOf('.') + 1)).isPresent();
    }
}
