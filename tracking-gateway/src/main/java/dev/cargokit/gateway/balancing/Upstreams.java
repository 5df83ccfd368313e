package dev.cargokit.gateway.balancing;

import dev.cargokit.kit.discovery.CachedInstances;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.stork.Stork;
import io.smallrye.stork.api.ServiceInstance;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// All services behind the gateway. Discovery (Stork) runs periodically, not for each request.
@ApplicationScoped
public class Upstreams {

    private static final Logger LOG = Logger.getLogger(Upstreams.class);
    private static final long REFRESH_MILLIS = 1_000;

    private final Map<String, Upstream> upstreams = new ConcurrentHashMap<>();
    private final InstanceMetrics metrics;
    private final Clock clock;

    Upstreams(InstanceMetrics metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    /// Whether discovery is configured for a service of this name.
    public boolean isKnown(String service) {
        return Stork.getInstance().getServiceOptional(service).isPresent();
    }

    /// The service of this name; from now on its instances are discovered.
    public Upstream of(String service) {
        return upstreams.computeIfAbsent(service, name -> {
            var upstream = new Upstream(name, System::nanoTime);
            discover(upstream);
            return upstream;
        });
    }

    public Collection<Upstream> all() {
        return List.copyOf(upstreams.values());
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(REFRESH_MILLIS, _ -> upstreams.values().forEach(this::discover));
    }

    /// Where discovery fails, the last known instances stay.
    private void discover(Upstream upstream) {
        Uni.createFrom()
                .deferred(
                        () -> Stork.getInstance().getService(upstream.service()).getInstances())
                .subscribe()
                .with(
                        found -> update(upstream, addresses(found)),
                        failure -> LOG.debugf("Discovery of %s failed: %s", upstream.service(), failure));
    }

    private void update(Upstream upstream, Collection<InstanceAddress> addresses) {
        var before = upstream.instances();
        upstream.update(addresses, discoveredAt(upstream));
        metrics.replace(upstream.service(), before, upstream.instances());
    }

    /// With Consul or DNS unavailable, some time ago.
    private Instant discoveredAt(Upstream upstream) {
        var discovery = Stork.getInstance().getService(upstream.service()).getServiceDiscovery();
        return discovery instanceof CachedInstances cached ? cached.refreshedAt() : clock.instant();
    }

    /// Without duplicates, and always in the same order, whatever the order in discovery.
    private static Collection<InstanceAddress> addresses(List<ServiceInstance> found) {
        return found.stream()
                .map(instance -> new InstanceAddress(instance.getHost(), instance.getPort()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(
                        Comparator.comparing(InstanceAddress::host).thenComparing(InstanceAddress::port))));
    }
}
