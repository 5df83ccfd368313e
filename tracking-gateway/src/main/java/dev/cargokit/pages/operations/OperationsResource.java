package dev.cargokit.pages.operations;

import dev.cargokit.pages.layout.PageWriter;
import dev.cargokit.pages.operations.Overview.Clients;
import dev.cargokit.pages.operations.Overview.Instance;
import dev.cargokit.pages.operations.Overview.Service;
import dev.cargokit.pages.operations.Seen.At;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

@Path("/operations")
@RunOnVirtualThread
class OperationsResource {

    /// How services are named that answer no HTTP.
    private static final String ASKED_BY_GRPC = "-grpc";

    private static final String HAS_AN_OUTBOX = "handling-service";

    private final Probe probe;
    private final PageWriter pages;

    OperationsResource(Probe probe, PageWriter pages) {
        this.probe = probe;
        this.pages = pages;
    }

    /// The gateway's own address is the one that this request came to, never the one that it names.
    @GET
    public Response operations(@Context HttpServerRequest request) {
        var told = probe.overview(address(request.localAddress()));
        return pages.ok(Templates.operations(
                seen(told.map(Overview::services).orElse(List.of())),
                told.map(Overview::clients).orElse(null),
                told.isPresent()));
    }

    static String address(SocketAddress local) {
        var host = local.hostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + local.port();
    }

    /// All at the same time: a page must not wait a second for each instance that is away.
    private List<Seen> seen(List<Service> services) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = services.stream()
                    .sorted(Comparator.comparing(Service::name))
                    .map(service -> CompletableFuture.supplyAsync(
                            () -> new Seen(
                                    service.name(),
                                    service.discovery(),
                                    service.instances().stream()
                                            .map(instance -> CompletableFuture.supplyAsync(
                                                    () -> at(service.name(), instance), threads))
                                            .toList()
                                            .stream()
                                            .map(CompletableFuture::join)
                                            .toList()),
                            threads))
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        }
    }

    private At at(String service, Instance instance) {
        var ready = service.endsWith(ASKED_BY_GRPC) ? null : probe.ready(instance.address());
        var outbox =
                service.equals(HAS_AN_OUTBOX) ? probe.outbox(instance.address()).orElse(null) : null;
        return new At(instance, ready, outbox);
    }

    @CheckedTemplate(basePath = "operations")
    static final class Templates {

        private Templates() {}

        /// @param clients null when the gateway does not tell
        /// @param told whether the gateway told of itself
        static native TemplateInstance operations(List<Seen> services, Clients clients, boolean told);
    }
}
