package dev.cargokit.patterns.application;

import dev.cargokit.kit.settings.Setting;
import dev.cargokit.kit.settings.SettingKey;
import dev.cargokit.kit.settings.SettingType;
import dev.cargokit.kit.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Configuration that is read again when its file changes: a setting of this service's own. Cloud Native Go: hot
/// reload of configuration.
@ApplicationScoped
public class Greeting {

    private static final SettingKey<String> KEY = new SettingKey<>("greeting", SettingType.text());

    private final Settings settings;
    private final Setting<String> greeting;

    Greeting(Settings settings) {
        this.settings = settings;
        this.greeting = settings.of(KEY, "hello");
    }

    @Produces
    @Singleton
    static SettingKey<String> key() {
        return KEY;
    }

    public String text() {
        return greeting.get();
    }

    /// How often the configuration has changed since the start.
    public long revision() {
        return settings.revision();
    }
}
