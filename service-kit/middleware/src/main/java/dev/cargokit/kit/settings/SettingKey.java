package dev.cargokit.kit.settings;

import java.util.regex.Pattern;

/// The key of a setting, or of all settings whose keys differ in a name: `limit.*.per-second`. A service adds keys of
/// its own by producing them as beans.
public final class SettingKey<T> {

    private static final String NAME = "[a-z0-9][a-z0-9_-]{0,63}";

    private final String pattern;
    private final SettingType<T> type;
    private final Pattern keys;

    /// @param pattern a key of letters, hyphens and dots, in which at most one `*` stands for any name in lower case
    public SettingKey(String pattern, SettingType<T> type) {
        this.pattern = pattern;
        this.type = type;
        this.keys = Pattern.compile(pattern.replace(".", "\\.").replace("*", NAME));
    }

    /// The key for this name: `limit.sum.per-second`.
    public String key(String name) {
        return pattern.replace("*", name);
    }

    /// The key itself, where the pattern has no `*`.
    public String key() {
        return pattern;
    }

    SettingType<T> type() {
        return type;
    }

    boolean matches(String key) {
        return keys.matcher(key).matches();
    }
}
