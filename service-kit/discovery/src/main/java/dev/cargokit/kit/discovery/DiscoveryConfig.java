package dev.cargokit.kit.discovery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Optional;

/// How services discover each other: `cargokit.discovery` itself, and the settings of each kind.
@ConfigMapping(prefix = "cargokit.discovery")
interface DiscoveryConfig {

    @WithParentName
    @WithDefault("static")
    Kind kind();

    /// How often the instances of a service are refreshed.
    @WithDefault("2s")
    Duration every();

    Dns dns();

    enum Kind {
        /// The addresses in the configuration.
        STATIC,
        /// Those that Consul has and whose health check passes; this service registers there, too.
        CONSUL,
        /// SRV records; in Kubernetes those of headless services, which list the pods that are ready.
        DNS
    }

    interface Dns {

        /// The name of the records. `{service}` is the service's name, `{port}` that of its port, mostly `http`.
        @WithDefault("_{port}._tcp.{service}")
        String name();

        /// The server's host and port, such as `127.0.0.1:8600`; without it, the machine's own.
        Optional<String> server();
    }
}
