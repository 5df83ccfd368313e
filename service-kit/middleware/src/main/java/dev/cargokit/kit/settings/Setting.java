package dev.cargokit.kit.settings;

import java.util.function.Supplier;

/// One value that may change while the service runs; always valid. Reading it costs as much as reading a field.
public final class Setting<T> implements Supplier<T> {

    private final SettingType<T> type;
    private final T defaultValue;
    private volatile T current;

    Setting(SettingType<T> type, T defaultValue) {
        this.type = type;
        this.defaultValue = defaultValue;
        this.current = defaultValue;
    }

    /// A setting that never changes, for what is made by hand, as in tests.
    public static <T> Setting<T> fixed(T value) {
        return new Setting<>(new SettingType<>("nothing", _ -> value), value);
    }

    @Override
    public T get() {
        return current;
    }

    /// @param text a valid value, or null where nothing is set
    void update(String text) {
        current = text == null ? defaultValue : type.reader().apply(text);
    }
}
