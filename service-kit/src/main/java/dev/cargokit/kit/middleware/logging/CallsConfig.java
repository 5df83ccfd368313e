package dev.cargokit.kit.middleware.logging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How calls are logged.
@ConfigMapping(prefix = "cargokit.calls")
interface CallsConfig {

    /// `key-value` or `json`.
    @WithDefault("key-value")
    LineFormat format();
}
