package dev.cargokit.string.infrastructure;

import dev.cargokit.kit.middleware.caching.LruTable;
import dev.cargokit.string.application.UpstreamUnavailable;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.stork.Stork;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import io.smallrye.stork.api.Service;
import io.smallrye.stork.api.ServiceDefinition;
import io.smallrye.stork.servicediscovery.staticlist.StaticConfiguration;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The upstreams of a proxy, balanced round robin by Stork. Go kit: `sd.FixedEndpointer` or a discovering one, and
/// `lb.NewRoundRobin`.
@Startup
@Singleton
class Upstreams {

    private static final String STATIC_LIST = "listed-in-string-proxy";
    private static final int MAXIMUM_KNOWN = 1_000;
    private static final Duration DISCOVERY_TIMEOUT = Duration.ofMillis(200);

    private final Optional<Service> service;
    private final ProxyConfig config;
    private final UppercaseClient client;
    private final LruTable<URI, Upstream> known = new LruTable<>(() -> MAXIMUM_KNOWN);

    Upstreams(ProxyConfig config, @RestClient UppercaseClient client) {
        this.service = config.to().map(Upstreams::service);
        this.config = config;
        this.client = client;
    }

    /// Whether this instance is a proxy.
    boolean areConfigured() {
        return service.isPresent();
    }

    /// @throws UpstreamUnavailable if discovery knows none
    Upstream next() {
        var address = nextAddress();
        return known.get(address, () -> new Upstream(address, client, config));
    }

    private URI nextAddress() {
        try {
            var instance = service.orElseThrow().selectInstance().await().atMost(DISCOVERY_TIMEOUT);
            return URI.create("http://" + instance.getHost() + ":" + instance.getPort());
        } catch (NoServiceInstanceFoundException | TimeoutException _) {
            throw new UpstreamUnavailable("no instance");
        }
    }

    private static Service service(String to) {
        if (to.contains(":")) {
            var addresses = ServiceDefinition.of(new StaticConfiguration().withAddressList(to));
            return Stork.getInstance().defineIfAbsent(STATIC_LIST, addresses).getService(STATIC_LIST);
        }
        return Stork.getInstance()
                .getServiceOptional(to)
                .orElseThrow(() -> new IllegalArgumentException(
                        "STRING_PROXY is neither host:port,host:port nor a name that discovery knows: " + to));
    }
}
