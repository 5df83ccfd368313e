package dev.cargokit.add.interfaces.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// HTTP's part of the limits; the kit has the others.
@ConfigMapping(prefix = "add.http")
interface HttpConfig {

    /// How long a request may take to arrive in full.
    @WithDefault("10s")
    Duration patience();
}
