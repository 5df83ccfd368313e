package dev.cargokit.kit.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The settings file.
@ConfigMapping(prefix = "cargokit.settings")
interface SettingsConfig {

    /// A properties file in UTF-8, as `limit.sum.per-second=100`; several services may share it.
    Optional<Path> file();

    /// How often it is read. A change takes effect once two reads in a row return the same.
    @WithDefault("250ms")
    Duration every();
}
