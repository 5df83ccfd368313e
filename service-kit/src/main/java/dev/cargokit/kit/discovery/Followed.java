package dev.cargokit.kit.discovery;

import dev.cargokit.kit.discovery.Source.Address;
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

/// The instances of a service as its source last told them. It is asked in the background, so that no request waits for
/// it; while it is away, the last known instances stay.
public final class Followed implements ServiceDiscovery {

    /// For how long it is not believed that all instances are gone. A registry that has lost its memory says
    /// so, and they need a while to register again.
    static final Duration DISBELIEF = Duration.ofSeconds(15);

    private static final Logger LOG = Logger.getLogger(Followed.class);

    private final String service;
    private final Source source;
    private final InstantSource clock;
    private volatile List<ServiceInstance> instances = List.of();
    private volatile Instant told = Instant.MIN;
    private Instant emptySince = Instant.MAX;
    private boolean away;

    Followed(String service, Source source, InstantSource clock) {
        this.service = service;
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Uni<List<ServiceInstance>> getServiceInstances() {
        return Uni.createFrom().item(() -> instances);
    }

    /// When the source last told the present instances; [Instant#MIN] if it never did.
    public Instant told() {
        return told;
    }

    /// One question to the source.
    void ask() throws InterruptedException {
        try {
            take(source.instances());
            if (away) {
                LOG.infof("Discovery of %s is back", service);
            }
            away = false;
        } catch (IOException e) {
            if (!away) {
                LOG.warnf("Discovery of %s is away (%s); the last known instances stay: %s", service, e, instances());
            }
            away = true;
        }
    }

    private void take(List<Address> addresses) {
        var now = clock.instant();
        if (isBelievable(addresses, now)) {
            var before = instances();
            instances = addresses.stream().distinct().map(this::instance).toList();
            told = now;
            if (!before.equals(instances())) {
                LOG.infof("Instances of %s are now %s, were %s", service, instances(), before);
            }
        }
    }

    private boolean isBelievable(List<Address> addresses, Instant now) {
        if (!addresses.isEmpty() || instances.isEmpty()) {
            emptySince = Instant.MAX;
            return true;
        }
        if (emptySince.isAfter(now)) {
            emptySince = now;
        }
        return !now.isBefore(emptySince.plus(DISBELIEF));
    }

    /// One that is known already stays the same object with the same id: statistics hang on it.
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
