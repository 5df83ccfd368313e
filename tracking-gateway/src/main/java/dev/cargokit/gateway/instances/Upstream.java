package dev.cargokit.gateway.instances;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/// A service behind the gateway: the instances that discovery named last.
public final class Upstream {

    private final String service;
    private final LongSupplier nanos;
    private final Balancer balancer;
    private volatile Known known = new Known(List.of(), Optional.empty());

    Upstream(String service, Balancing balancing, LongSupplier nanos) {
        this.service = service;
        this.nanos = nanos;
        this.balancer =
                new Balancer(balancing, bound -> ThreadLocalRandom.current().nextInt(bound));
    }

    public String service() {
        return service;
    }

    public List<Instance> instances() {
        return known.instances;
    }

    /// When discovery last named them.
    public Optional<Instant> knownAt() {
        return known.at;
    }

    /// The instance for the next attempt. One that was out is tried again first, when its time has come,
    /// but not with a request that could not be repeated elsewhere. Where all are out, those are used that
    /// at least answer or refuse at once: what all of them have is no matter of one instance. Who hangs is
    /// spared.
    ///
    /// @param tried      those where this request was already
    /// @param repeatable whether the request can go to another instance, should this one fail
    /// @return nothing when there is none left that makes sense
    public Optional<Instance> choose(Collection<Instance> tried, boolean repeatable) {
        var left = except(tried);
        var fit = left.stream().allMatch(Instance::isFit)
                ? left
                : left.stream().filter(Instance::isFit).toList();
        if (fit.size() < left.size() && (repeatable || fit.isEmpty())) {
            var trial = left.stream().filter(Instance::tryOnce).findFirst();
            if (trial.isPresent()) {
                return trial;
            }
        }
        var choice = fit.isEmpty() ? left.stream().filter(Instance::isQuick).toList() : fit;
        return choice.isEmpty() ? Optional.empty() : Optional.of(balancer.choose(choice));
    }

    /// Whether there is one besides those tried that is fit.
    public boolean hasAnother(Collection<Instance> tried) {
        return known.instances.stream().anyMatch(instance -> instance.isFit() && !tried.contains(instance));
    }

    /// How long until one that is out is tried again.
    public Duration pause() {
        return known.instances.stream()
                .map(Instance::pause)
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /// Takes what discovery says now. Who is still there keeps what is known of it; who is not is
    /// forgotten. When it names none, those named last stay: a registry that was emptied is no reason to
    /// answer nobody.
    void become(Collection<Address> addresses, Instant at) {
        if (addresses.isEmpty()) {
            return;
        }
        var before = known.instances;
        var now = new ArrayList<Instance>();
        for (var address : addresses) {
            now.add(before.stream()
                    .filter(address::isOf)
                    .findFirst()
                    .orElseGet(() -> new Instance(address.host, address.port, nanos)));
        }
        known = new Known(List.copyOf(now), Optional.of(at));
    }

    private List<Instance> except(Collection<Instance> tried) {
        var all = known.instances;
        return tried.isEmpty()
                ? all
                : all.stream().filter(instance -> !tried.contains(instance)).toList();
    }

    /// Where an instance is.
    record Address(String host, int port) {

        boolean isOf(Instance instance) {
            return instance.port() == port && instance.host().equals(host);
        }
    }

    private record Known(List<Instance> instances, Optional<Instant> at) {}
}
