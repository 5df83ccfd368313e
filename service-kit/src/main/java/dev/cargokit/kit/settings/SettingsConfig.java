package dev.cargokit.kit.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Where the watched file of settings is.
@ConfigMapping(prefix = "cargokit.settings")
interface SettingsConfig {

    /// A properties file in UTF-8, as `limit.sum.per-second=100`; several services may share it.
    Optional<Path> file();

    /// How often it is looked at. A change counts once two looks have seen the same.
    @WithDefault("250ms")
    Duration every();
}
