package dev.cargokit.kit.settings;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;

/// Settings in the hand of a test, as if from a file.
public final class TestSettings {

    private TestSettings() {}

    /// Of a service that was started with this configuration.
    public static Settings settings(Map<String, String> configuration) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(configuration, "test", 1))
                .build();
        return new Settings(config, "sample-service", List.of(), new SimpleMeterRegistry());
    }

    public static void set(Settings settings, Map<String, String> values) {
        settings.replace(Settings.Source.FILE, values);
    }
}
