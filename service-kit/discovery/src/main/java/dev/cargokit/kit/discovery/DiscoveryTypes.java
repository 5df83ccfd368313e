package dev.cargokit.kit.discovery;

import dev.cargokit.kit.consul.ConsulAgent;
import io.smallrye.stork.api.ServiceDiscovery;
import io.smallrye.stork.api.config.ConfigWithType;
import io.smallrye.stork.api.config.ServiceConfig;
import io.smallrye.stork.spi.StorkInfrastructure;
import io.smallrye.stork.spi.internal.ServiceDiscoveryLoader;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.function.BiFunction;

/// What `quarkus.stork.<service>.service-discovery.type` may be besides `static`.
///
/// Stork's own providers query the registry while a request waits, without a timeout:
/// docs/decisions/0014-discovery.md.
@Singleton
class DiscoveryTypes {

    private final InstanceRefresher refresher;

    DiscoveryTypes(InstanceRefresher refresher) {
        this.refresher = refresher;
    }

    @Produces
    @Singleton
    ServiceDiscoveryLoader consul(Provider<ConsulAgent> agent) {
        return loader("consul", (service, port) -> new ConsulHealth(agent.get(), service, port));
    }

    @Produces
    @Singleton
    ServiceDiscoveryLoader dns(DiscoveryConfig config, Vertx vertx) {
        return loader("dns", (service, port) -> new SrvRecords(vertx, config.dns(), service, port));
    }

    /// A service of Stork's may be another port of one that is known by another name: the parameters `of` and `port`.
    private ServiceDiscoveryLoader loader(String type, BiFunction<String, String, InstanceSource> source) {
        return new Loader(
                type,
                (stork, parameters) -> refresher.refresh(
                        stork,
                        source.apply(
                                parameters.parameters().getOrDefault("of", stork),
                                parameters.parameters().getOrDefault("port", "http"))));
    }

    private record Loader(String type, BiFunction<String, ConfigWithType, ServiceDiscovery> discovery)
            implements ServiceDiscoveryLoader {

        @Override
        public ServiceDiscovery createServiceDiscovery(
                ConfigWithType parameters, String service, ServiceConfig config, StorkInfrastructure infrastructure) {
            return discovery.apply(service, parameters);
        }
    }
}
