package dev.cargokit.gateway.instances;

import dev.cargokit.gateway.instances.Upstream.Address;
import dev.cargokit.kit.discovery.Followed;
import io.smallrye.mutiny.Uni;
import io.smallrye.stork.Stork;
import io.smallrye.stork.api.ServiceInstance;
import jakarta.enterprise.context.ApplicationScoped;
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

/// The services behind the gateway, as discovery (Stork) names their instances. Asked for now and then, not
/// for each request; how old its answers are is discovery's own refresh period and [#refresh]'s.
@ApplicationScoped
public class Upstreams {

    private static final Logger LOG = Logger.getLogger(Upstreams.class);

    private final Map<String, Upstream> upstreams = new ConcurrentHashMap<>();
    private final Clock clock;
    private final InstanceMeters meters;

    Upstreams(InstanceMeters meters, Clock clock) {
        this.clock = clock;
        this.meters = meters;
    }

    /// Whether discovery has an entry for a service of this name.
    public boolean isKnown(String service) {
        return Stork.getInstance().getServiceOptional(service).isPresent();
    }

    /// The service of this name; its instances are looked up from now on.
    public Upstream of(String service, Balancing balancing) {
        return upstreams.computeIfAbsent(service, name -> {
            var upstream = new Upstream(name, balancing, System::nanoTime);
            lookUp(upstream);
            return upstream;
        });
    }

    public Collection<Upstream> all() {
        return List.copyOf(upstreams.values());
    }

    /// Asks discovery for all of them. Where it does not answer, what is known stays.
    public void refresh() {
        upstreams.values().forEach(this::lookUp);
    }

    private void lookUp(Upstream upstream) {
        Uni.createFrom()
                .deferred(
                        () -> Stork.getInstance().getService(upstream.service()).getInstances())
                .subscribe()
                .with(
                        found -> take(upstream, addresses(found)),
                        failure -> LOG.debugf("Instances of %s are not known: %s", upstream.service(), failure));
    }

    private void take(Upstream upstream, Collection<Address> addresses) {
        var before = upstream.instances();
        upstream.become(addresses, told(upstream));
        meters.become(upstream.service(), before, upstream.instances());
    }

    /// When that was said: with Consul away, some time ago.
    private Instant told(Upstream upstream) {
        var discovery = Stork.getInstance().getService(upstream.service()).getServiceDiscovery();
        return discovery instanceof Followed followed ? followed.told() : clock.instant();
    }

    /// Always in the same order, whoever discovery names first; none twice.
    private static Collection<Address> addresses(List<ServiceInstance> found) {
        return found.stream()
                .map(instance -> new Address(instance.getHost(), instance.getPort()))
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>(Comparator.comparing(Address::host).thenComparing(Address::port))));
    }
}
