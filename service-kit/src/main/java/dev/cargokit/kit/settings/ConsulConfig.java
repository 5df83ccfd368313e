package dev.cargokit.kit.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/// Where Consul is, if settings come from there.
@ConfigMapping(prefix = "cargokit.consul")
interface ConsulConfig {

    /// The agent's address, such as `http://127.0.0.1:8500`; without it Consul is not asked.
    Optional<URI> url();

    /// Below which key the settings are: `cargokit/limit.sum.per-second`, or `cargokit/limit/sum/per-second`.
    @WithDefault("cargokit/")
    String prefix();

    /// The ACL token, where Consul wants one.
    Optional<String> token();
}
