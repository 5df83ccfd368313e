package dev.cargokit.gateway.balancing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/// A service behind the gateway, with the instances of the last discovery.
public final class Upstream {

    private final String service;
    private final LongSupplier nanoTime;
    private final LoadBalancer balancer;
    private volatile Discovered discovered = new Discovered(List.of(), Optional.empty());

    Upstream(String service, LongSupplier nanoTime) {
        this.service = service;
        this.nanoTime = nanoTime;
        this.balancer = new LoadBalancer(bound -> ThreadLocalRandom.current().nextInt(bound));
    }

    public String service() {
        return service;
    }

    public List<Instance> instances() {
        return discovered.instances;
    }

    /// When discovery last returned them.
    public Optional<Instant> discoveredAt() {
        return discovered.at;
    }

    /// The instance for the next attempt, which is added to those tried. When all were tried, they may be tried again.
    ///
    /// @param retryable whether the request can go to another instance, should this one fail
    /// @return empty when there is none
    public Optional<Instance> next(Collection<Instance> tried, boolean retryable) {
        var next = pick(tried, retryable);
        if (next.isEmpty() && !tried.isEmpty()) {
            tried.clear();
            next = pick(tried, false);
        }
        next.ifPresent(tried::add);
        return next;
    }

    /// An instance that was not tried. An ejected instance whose probe is due comes first, unless the request could
    /// not be retried elsewhere. When all instances are ejected, those that fail fast are used nevertheless,
    /// since what all have in common is no fault of one instance; those that time out are not.
    Optional<Instance> pick(Collection<Instance> tried, boolean retryable) {
        var candidates = except(tried);
        var healthy = candidates.stream().allMatch(Instance::isHealthy)
                ? candidates
                : candidates.stream().filter(Instance::isHealthy).toList();
        if (healthy.size() < candidates.size() && (retryable || healthy.isEmpty())) {
            var probed = candidates.stream().filter(Instance::tryProbe).findFirst();
            if (probed.isPresent()) {
                return probed;
            }
        }
        var usable = healthy.isEmpty()
                ? candidates.stream().filter(Instance::failsFast).toList()
                : healthy;
        return usable.isEmpty() ? Optional.empty() : Optional.of(balancer.pick(usable));
    }

    /// Whether there is a healthy instance besides those tried.
    public boolean hasAnother(Collection<Instance> tried) {
        return discovered.instances.stream().anyMatch(instance -> instance.isHealthy() && !tried.contains(instance));
    }

    /// The time until an ejected instance gets its next probe.
    public Duration ejectedFor() {
        return discovered.instances.stream()
                .map(Instance::ejectedFor)
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /// Takes over the instances that discovery returned. Those that stay keep their state; those that are gone are
    /// forgotten. An empty list changes nothing: a registry that lost its memory is no reason to fail requests.
    void update(Collection<InstanceAddress> addresses, Instant at) {
        if (addresses.isEmpty()) {
            return;
        }
        var before = discovered.instances;
        var after = new ArrayList<Instance>();
        for (var address : addresses) {
            after.add(before.stream()
                    .filter(instance -> instance.address().equals(address))
                    .findFirst()
                    .orElseGet(() -> new Instance(address, nanoTime)));
        }
        discovered = new Discovered(List.copyOf(after), Optional.of(at));
    }

    private List<Instance> except(Collection<Instance> tried) {
        var all = discovered.instances;
        return tried.isEmpty()
                ? all
                : all.stream().filter(instance -> !tried.contains(instance)).toList();
    }

    private record Discovered(List<Instance> instances, Optional<Instant> at) {}
}
