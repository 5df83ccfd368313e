package dev.cargokit.handling.infrastructure;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/// The service's configuration without a container.
public final class TestConfig {

    private TestConfig() {}

    /// The defaults.
    public static HandlingConfig of() {
        return of(Map.of());
    }

    static HandlingConfig of(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(HandlingConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(HandlingConfig.class);
    }
}
