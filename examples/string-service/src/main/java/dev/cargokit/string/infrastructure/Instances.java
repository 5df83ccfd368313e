package dev.cargokit.string.infrastructure;

import dev.cargokit.kit.middleware.remembering.LruTable;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.stork.Stork;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import io.smallrye.stork.api.Service;
import io.smallrye.stork.api.ServiceDefinition;
import io.smallrye.stork.api.ServiceInstance;
import io.smallrye.stork.servicediscovery.staticlist.StaticConfiguration;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// The instances behind a proxy, taken in turn. Go kit: `sd.FixedEndpointer` or a discovering one, and
/// `lb.NewRoundRobin`.
@Startup
@Singleton
class Instances {

    private static final String LISTED = "listed-in-string-proxy";
    private static final int REMEMBERED = 1_000;
    private static final Duration DISCOVERED_WITHIN = Duration.ofMillis(200);

    private final Optional<Service> service;
    private final Upstream upstream;
    private final LruTable<String, Instance> known = new LruTable<>(() -> REMEMBERED);

    Instances(ProxyConfig config, Upstream upstream) {
        this.service = config.to().map(Instances::service);
        this.upstream = upstream;
    }

    /// Whether this instance is a proxy at all.
    boolean wanted() {
        return service.isPresent();
    }

    /// The instance whose turn it is.
    ///
    /// @throws InstanceFailed if discovery knows none
    Instance next() {
        var chosen = chosen();
        return known.get(
                chosen.getHost() + ":" + chosen.getPort(), () -> upstream.instance(chosen.getHost(), chosen.getPort()));
    }

    private ServiceInstance chosen() {
        try {
            return service.orElseThrow().selectInstance().await().atMost(DISCOVERED_WITHIN);
        } catch (NoServiceInstanceFoundException | TimeoutException _) {
            throw new InstanceFailed("no instance");
        }
    }

    private static Service service(String to) {
        if (to.contains(":")) {
            var addresses = ServiceDefinition.of(new StaticConfiguration().withAddressList(to));
            return Stork.getInstance().defineIfAbsent(LISTED, addresses).getService(LISTED);
        }
        return Stork.getInstance()
                .getServiceOptional(to)
                .orElseThrow(() -> new IllegalArgumentException(
                        "STRING_PROXY is neither host:port,host:port nor a name that discovery knows: " + to));
    }
}
