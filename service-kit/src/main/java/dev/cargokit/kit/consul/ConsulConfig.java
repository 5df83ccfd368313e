package dev.cargokit.kit.consul;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Where Consul is, and as what this service is known there.
@ConfigMapping(prefix = "cargokit.consul")
public interface ConsulConfig {

    /// The agent's address, such as `http://127.0.0.1:8500`; with it, live settings come from there.
    /// `cargokit.discovery`
    /// says whether services register and find each other there, too.
    Optional<URI> url();

    /// The ACL token, where Consul wants one.
    Optional<String> token();

    /// Below which key the settings are: `cargokit/limit.sum.per-second`, or `cargokit/limit/sum/per-second`.
    @WithDefault("cargokit/")
    String prefix();

    /// The host by which others reach this service. Without it, the one it listens on; where it listens on all, the
    /// address from which it reaches Consul.
    Optional<String> advertise();

    /// Ports besides that of HTTP, by name: `cargokit.consul.ports.grpc=8212`.
    Map<String, Integer> ports();
}
