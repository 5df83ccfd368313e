package dev.cargokit.kit.discovery;

import dev.cargokit.kit.discovery.InstanceSource.Address;
import io.smallrye.mutiny.Uni;
import io.smallrye.stork.api.ServiceDiscovery;
import io.smallrye.stork.api.ServiceInstance;
import io.smallrye.stork.impl.DefaultServiceInstance;
import io.smallrye.stork.utils.ServiceInstanceIds;
import io.smallrye.stork.utils.ServiceInstanceUtils;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;

/// The instances of a service at the last refresh. Refreshes run in the background, so that no request waits for the
/// source; while it is unavailable, the last known instances stay.
public final class CachedInstances implements ServiceDiscovery {

    /// How long an empty response is ignored. A registry that was restarted without its data is empty until the
    /// instances have registered again.
    static final Duration EMPTY_GRACE_PERIOD = Duration.ofSeconds(15);

    private static final Logger LOG = Logger.getLogger(CachedInstances.class);

    private final String service;
    private final InstanceSource source;
    private final InstantSource clock;
    private volatile List<ServiceInstance> instances = List.of();
    private volatile Instant refreshedAt = Instant.MIN;
    private Instant emptySince = Instant.MAX;
    private boolean unavailable;

    CachedInstances(String service, InstanceSource source, InstantSource clock) {
        this.service = service;
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Uni<List<ServiceInstance>> getServiceInstances() {
        return Uni.createFrom().item(() -> instances);
    }

    /// When the last successful refresh was; [Instant#MIN] if there was none.
    public Instant refreshedAt() {
        return refreshedAt;
    }

    void refresh() throws InterruptedException {
        try {
            update(source.instances());
            if (unavailable) {
                LOG.infof("Discovery of %s is available again", service);
            }
            unavailable = false;
        } catch (IOException e) {
            if (!unavailable) {
                LOG.warnf(
                        "Discovery of %s is unavailable (%s); the last known instances stay: %s",
                        service, e, instances());
            }
            unavailable = true;
        }
    }

    private void update(List<Address> addresses) {
        var now = clock.instant();
        if (isPlausible(addresses, now)) {
            var before = instances();
            instances = addresses.stream().distinct().map(this::instance).toList();
            refreshedAt = now;
            if (!before.equals(instances())) {
                LOG.infof("Instances of %s are now %s, were %s", service, instances(), before);
            }
        }
    }

    private boolean isPlausible(List<Address> addresses, Instant now) {
        if (!addresses.isEmpty() || instances.isEmpty()) {
            emptySince = Instant.MAX;
            return true;
        }
        if (emptySince.isAfter(now)) {
            emptySince = now;
        }
        return !now.isBefore(emptySince.plus(EMPTY_GRACE_PERIOD));
    }

    /// A known instance stays the same object with the same id: the load balancer keeps statistics by it.
    private ServiceInstance instance(Address address) {
        var known = ServiceInstanceUtils.findMatching(instances, address.host(), address.port());
        return known != null
                ? known
                : new DefaultServiceInstance(ServiceInstanceIds.next(), address.host(), address.port(), false);
    }

    private List<String> instances() {
        return instances.stream()
                .map(instance -> instance.getHost() + ":" + instance.getPort())
                .sorted()
                .toList();
    }
}
