package dev.cargokit.kit.settings;

import java.util.function.Supplier;

/// One value that may change while the service runs; always valid. Reading it costs as much as reading a field.
public final class Setting<T> implements Supplier<T> {

    private final Kind<T> kind;
    private final T otherwise;
    private volatile T present;

    Setting(Kind<T> kind, T otherwise) {
        this.kind = kind;
        this.otherwise = otherwise;
        this.present = otherwise;
    }

    /// A setting that never changes, for what is made by hand, as in tests.
    public static <T> Setting<T> fixed(T value) {
        return new Setting<>(new Kind<>("nothing", _ -> value), value);
    }

    @Override
    public T get() {
        return present;
    }

    /// @param text a valid value, or null where nothing is set
    void become(String text) {
        present = text == null ? otherwise : kind.reader().apply(text);
    }
}
