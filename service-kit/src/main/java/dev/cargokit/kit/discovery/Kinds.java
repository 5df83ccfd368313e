package dev.cargokit.kit.discovery;

import com.fasterxml.jackson.databind.ObjectMapper;
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
/// Stork has providers of its own for these. They ask while a request waits and set no time limit, and the
/// one for Consul has no place for a token: docs/decisions/0014.
@Singleton
class Kinds {

    private final Followers followers;

    Kinds(Followers followers) {
        this.followers = followers;
    }

    @Produces
    @Singleton
    ServiceDiscoveryLoader consul(Provider<ConsulAgent> agent, ObjectMapper json) {
        return kind("consul", (service, port) -> new ConsulHealth(agent.get(), service, port, json));
    }

    @Produces
    @Singleton
    ServiceDiscoveryLoader dns(DiscoveryConfig config, Vertx vertx) {
        return kind("dns", (service, port) -> new SrvRecords(vertx, config.dns(), service, port, ""));
    }

    @Produces
    @Singleton
    ServiceDiscoveryLoader kubernetes(DiscoveryConfig config, Vertx vertx) {
        return kind(
                "kubernetes",
                (service, port) -> new SrvRecords(
                        vertx,
                        config.dns(),
                        service,
                        port,
                        "." + config.kubernetes().domain().orElseGet(SearchedDomain::first)));
    }

    /// A service of Stork's may be another port of one that is known by another name: the parameters `of` and `port`.
    private ServiceDiscoveryLoader kind(String type, BiFunction<String, String, Source> source) {
        return new Kind(
                type,
                (stork, parameters) -> followers.follow(
                        stork,
                        source.apply(
                                parameters.parameters().getOrDefault("of", stork),
                                parameters.parameters().getOrDefault("port", "http"))));
    }

    private record Kind(String type, BiFunction<String, ConfigWithType, ServiceDiscovery> discovery)
            implements ServiceDiscoveryLoader {

        @Override
        public ServiceDiscovery createServiceDiscovery(
                ConfigWithType parameters, String service, ServiceConfig config, StorkInfrastructure infrastructure) {
            return discovery.apply(service, parameters);
        }
    }
}
