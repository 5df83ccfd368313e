package dev.cargokit.kit.consul;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The address of Consul, and how this service registers there.
@ConfigMapping(prefix = "cargokit.consul")
public interface ConsulConfig {

    /// The agent's address, such as `http://127.0.0.1:8500`. With it, live settings are read from Consul;
    /// `cargokit.discovery` says whether services register and discover each other there, too.
    Optional<URI> url();

    /// The ACL token, where Consul requires one.
    Optional<String> token();

    /// Below which key the settings are: `cargokit/limit.sum.per-second`, or `cargokit/limit/sum/per-second`.
    @WithDefault("cargokit/")
    String prefix();

    /// The host by which others reach this service. Without it, the one it listens on; where it listens on all, the
    /// address from which it reaches Consul.
    Optional<String> advertise();

    /// Ports besides that of HTTP, by name: `cargokit.consul.ports.grpc=8212`.
    Map<String, Integer> ports();

    Alias alias();

    /// A second name in Consul, for clients that look for it; Go kit's look for `addsvc`, `stringsvc` and `profilesvc`.
    interface Alias {

        /// Whether this service registers under it, too.
        @WithDefault("false")
        boolean enabled();

        Optional<String> name();

        /// That of HTTP, unless it is set.
        OptionalInt port();

        Optional<List<String>> tags();
    }
}
