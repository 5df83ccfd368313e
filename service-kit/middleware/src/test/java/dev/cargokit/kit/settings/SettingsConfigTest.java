package dev.cargokit.kit.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsConfigTest {

    @Test
    void nothing_is_watched_by_default() {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SettingsConfig.class)
                .build();

        assertTrue(config.getConfigMapping(SettingsConfig.class).file().isEmpty());
        assertEquals(
                Duration.ofMillis(250),
                config.getConfigMapping(SettingsConfig.class).every());
    }

    @Test
    void every_property_can_be_set() {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(SettingsConfig.class)
                .withDefaultValue("cargokit.settings.file", "/run/settings.properties")
                .withDefaultValue("cargokit.settings.every", "PT2S")
                .build();

        assertEquals(
                Path.of("/run/settings.properties"),
                config.getConfigMapping(SettingsConfig.class).file().orElseThrow());
        assertEquals(
                Duration.ofSeconds(2),
                config.getConfigMapping(SettingsConfig.class).every());
    }
}
