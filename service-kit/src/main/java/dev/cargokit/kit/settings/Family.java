package dev.cargokit.kit.settings;

import java.util.regex.Pattern;

/// Settings of one kind whose keys differ in a name: `limit.*.per-second`. A service adds families of its own by
/// producing them as beans.
public final class Family<T> {

    private final String pattern;
    private final Kind<T> kind;
    private final Pattern keys;

    /// @param pattern a key, in which at most one `*` stands for any name in lower case
    public Family(String pattern, Kind<T> kind) {
        this.pattern = pattern;
        this.kind = kind;
        this.keys = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E[a-z0-9][a-z0-9_-]{0,63}\\Q"));
    }

    /// The key for this name: `limit.sum.per-second`.
    public String key(String name) {
        return pattern.replace("*", name);
    }

    /// The key of a family of one, whose pattern has no `*`.
    public String key() {
        return pattern;
    }

    Kind<T> kind() {
        return kind;
    }

    boolean has(String key) {
        return keys.matcher(key).matches();
    }
}
