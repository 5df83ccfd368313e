package dev.cargokit.web.operations;

import dev.cargokit.web.operations.GatewayState.Instance;
import dev.cargokit.web.operations.GatewayState.Service;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// Probes all instances at the same time: a page must not wait a second for each that is down.
@ApplicationScoped
class StatusSurvey {

    /// The suffix of services that are reached by gRPC and have no HTTP health check.
    private static final String GRPC = "-grpc";

    private final HealthProbe probe;
    private final ExecutorService threads;

    StatusSurvey(HealthProbe probe, @VirtualThreads ExecutorService threads) {
        this.probe = probe;
        this.threads = threads;
    }

    List<ServiceStatus> of(List<Service> services) {
        var statuses = services.stream()
                .sorted(Comparator.comparing(Service::name))
                .map(this::status)
                .toList();
        return statuses.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<ServiceStatus> status(Service service) {
        var instances = service.instances().stream()
                .map(instance -> CompletableFuture.supplyAsync(() -> probe(service.name(), instance), threads))
                .toList();
        return CompletableFuture.allOf(instances.toArray(CompletableFuture[]::new))
                .thenApply(_ -> new ServiceStatus(
                        service.name(),
                        service.discovery(),
                        instances.stream().map(CompletableFuture::join).toList()));
    }

    private InstanceStatus probe(String service, Instance instance) {
        if (service.endsWith(GRPC)) {
            return new InstanceStatus(instance, null, null);
        }
        var health = probe.ready(instance.address());
        return new InstanceStatus(
                instance,
                health.map(HealthResponse::up).orElse(false),
                health.flatMap(HealthResponse::outbox).orElse(null));
    }
}
