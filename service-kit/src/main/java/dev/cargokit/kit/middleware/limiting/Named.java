package dev.cargokit.kit.middleware.limiting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What a layer keeps under the names in its annotations: made when first used, as many as the code has names.
final class Named<T> {

    private final Map<String, T> made = new ConcurrentHashMap<>();

    T get(String name, Supplier<T> maker) {
        var known = made.get(name);
        return known != null ? known : made.computeIfAbsent(name, _ -> maker.get());
    }
}
