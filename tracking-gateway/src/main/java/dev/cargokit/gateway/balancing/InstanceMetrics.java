package dev.cargokit.gateway.balancing;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The metrics of each instance that discovery knows: `gateway_instance_requests_total`,
/// `gateway_instance_failures_total`, `gateway_instance_under_way` and `gateway_instance_out` (1 while it is ejected),
/// by `service` and `instance`.
@ApplicationScoped
class InstanceMetrics {

    private final MeterRegistry registry;
    private final Map<Instance, List<Meter>> meters = new ConcurrentHashMap<>();

    InstanceMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /// Removes the meters of former instances first: a new instance may have the address of one of them.
    void replace(String service, List<Instance> before, List<Instance> after) {
        before.stream().filter(instance -> !after.contains(instance)).forEach(this::remove);
        after.forEach(instance -> meters.computeIfAbsent(instance, _ -> register(service, instance)));
    }

    private void remove(Instance former) {
        var registered = meters.remove(former);
        if (registered != null) {
            registered.forEach(registry::remove);
        }
    }

    private List<Meter> register(String service, Instance instance) {
        var tags = Tags.of("service", service, "instance", instance.address().toString());
        return List.of(
                FunctionCounter.builder("gateway.instance.requests", instance, Instance::requests)
                        .description("Attempts sent to an instance")
                        .tags(tags)
                        .register(registry),
                FunctionCounter.builder("gateway.instance.failures", instance, Instance::failures)
                        .description("Attempts whose outcome counts against the instance")
                        .tags(tags)
                        .register(registry),
                Gauge.builder("gateway.instance.under.way", instance, Instance::inFlight)
                        .description("Requests in flight at an instance")
                        .tags(tags)
                        .register(registry),
                Gauge.builder("gateway.instance.out", instance, one -> one.isHealthy() ? 0 : 1)
                        .description("1 while an instance is ejected")
                        .tags(tags)
                        .register(registry));
    }
}
