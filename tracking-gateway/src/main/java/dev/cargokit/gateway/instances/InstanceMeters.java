package dev.cargokit.gateway.instances;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What is measured of each instance that is known, as long as it is: `gateway_instance_requests_total`,
/// `gateway_instance_failures_total`, `gateway_instance_under_way` and `gateway_instance_out` (1 while its
/// breaker is not closed), by `service` and `instance`.
@ApplicationScoped
class InstanceMeters {

    private final MeterRegistry registry;
    private final Map<Instance, List<Meter>> meters = new ConcurrentHashMap<>();

    InstanceMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /// Forgets those that are gone first: a new one may be where one of them was.
    void become(String service, List<Instance> before, List<Instance> now) {
        before.stream().filter(instance -> !now.contains(instance)).forEach(this::forget);
        now.forEach(instance -> meters.computeIfAbsent(instance, _ -> watch(service, instance)));
    }

    private void forget(Instance gone) {
        var known = meters.remove(gone);
        if (known != null) {
            known.forEach(registry::remove);
        }
    }

    private List<Meter> watch(String service, Instance instance) {
        var tags = Tags.of("service", service, "instance", instance.address());
        return List.of(
                FunctionCounter.builder("gateway.instance.requests", instance, Instance::requests)
                        .description("Attempts that went to an instance")
                        .tags(tags)
                        .register(registry),
                FunctionCounter.builder("gateway.instance.failures", instance, Instance::failures)
                        .description("Attempts that say that the instance was not well")
                        .tags(tags)
                        .register(registry),
                Gauge.builder("gateway.instance.under.way", instance, Instance::underWay)
                        .description("Requests that are at an instance")
                        .tags(tags)
                        .register(registry),
                Gauge.builder("gateway.instance.out", instance, one -> one.isFit() ? 0 : 1)
                        .description("Whether an instance is out")
                        .tags(tags)
                        .register(registry));
    }
}
