package dev.cargokit.gateway;

import dev.cargokit.gateway.instances.Upstreams;
import dev.cargokit.kit.http.ProblemAnswer;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Lays the configured routes on the router.
@ApplicationScoped
class Forwarding {

    private final GatewayConfig config;
    private final Upstreams upstreams;
    private final ProblemAnswer problems;
    private final GrpcForwarding grpc;
    private final MeterRegistry registry;
    private final Vertx vertx;

    /// One for each event loop: an exchange whose two connections are on the same one never changes threads.
    private final ThreadLocal<HttpClient> client = ThreadLocal.withInitial(this::newClient);

    private List<LaidRoute> routes = List.of();

    Forwarding(
            GatewayConfig config,
            Upstreams upstreams,
            ProblemAnswer problems,
            GrpcForwarding grpc,
            MeterRegistry registry,
            Vertx vertx) {
        this.config = config;
        this.upstreams = upstreams;
        this.problems = problems;
        this.grpc = grpc;
        this.registry = registry;
        this.vertx = vertx;
    }

    void lay(@Observes Router router) {
        routes = CheckedRoute.all(config.routes(), upstreams::isKnown).stream()
                .map(this::laid)
                .toList();
        routes.forEach(route -> router.route(route.checked().pattern()).handler(forwarding(route)));
        vertx.setPeriodic(config.upstream().refresh().toMillis(), _ -> upstreams.refresh());
    }

    List<LaidRoute> routes() {
        return routes;
    }

    private LaidRoute laid(CheckedRoute route) {
        var gate = new Gate(route.concurrency(), route.queue());
        return new LaidRoute(
                route,
                upstreams.of(route.service(), config.upstream().balancing()),
                gate,
                RouteMeters.of(route.path(), gate, registry),
                config.clients());
    }

    private Handler<RoutingContext> forwarding(LaidRoute route) {
        return call -> {
            if (!route.checked().takes(call.request().path())) {
                call.next();
                return;
            }
            Observed.underRoute(route.checked().path());
            if (route.checked().method().isPresent()) {
                grpc.forward(route, call);
            } else {
                new Exchange(route, call, client.get(), problems).start();
            }
        };
    }

    private HttpClient newClient() {
        var upstream = config.upstream();
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setName("forwarding")
                        .setConnectTimeout((int) upstream.connectTimeout().toMillis())
                        .setKeepAliveTimeout((int) upstream.keepAlive().toSeconds())
                        // The gates of the routes bound what may wait.
                        .setMaxWaitQueueSize(-1)
                        .setMaxHeaderSize(16 * 1024)
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(upstream.connections()));
    }
}
