package dev.cargokit.kit.middleware.debouncing;

import dev.cargokit.kit.middleware.Debounced;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The current bursts by name.
@Singleton
class Debounces {

    private final Settings settings;
    private final Map<String, Debounce> debounces = new ConcurrentHashMap<>();

    Debounces(Settings settings) {
        this.settings = settings;
    }

    Debounce of(Debounced debounced) {
        return debounces.computeIfAbsent(debounced.value(), name -> {
            var wait = settings.of(SettingKeys.DEBOUNCE_WAIT, name, Duration.ofMillis(debounced.quiet()));
            return switch (debounced.wins()) {
                case FIRST -> new FirstWins(wait, System::nanoTime);
                case LAST -> new LastWins(wait);
            };
        });
    }
}
