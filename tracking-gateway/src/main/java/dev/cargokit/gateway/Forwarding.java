package dev.cargokit.gateway;

import io.smallrye.stork.Stork;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Lays the configured routes on the router. Each has a proxy of its own: a chain of interceptors that ends at the
/// service's instances.
@ApplicationScoped
class Forwarding {

    private final GatewayConfig config;
    private final ProblemAnswers problems;
    private final HttpClient client;

    Forwarding(GatewayConfig config, ProblemAnswers problems, Vertx vertx) {
        this.config = config;
        this.problems = problems;
        this.client = vertx.createHttpClient(clientOptions(config.upstream()), poolOptions(config.upstream()));
    }

    void lay(@Observes Router router) {
        CheckedRoute.all(config.routes(), Forwarding::isKnown)
                .forEach(route -> router.route(route.pattern()).handler(forwarding(route)));
    }

    private static boolean isKnown(String service) {
        return Stork.getInstance().getServiceOptional(service).isPresent();
    }

    private Handler<RoutingContext> forwarding(CheckedRoute route) {
        var proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(new Instances(route.service(), route.timeout()))
                .addInterceptor(new UpstreamFailures(route.service(), problems))
                .addInterceptor(new EdgeHeaders())
                .addInterceptor(new ShortenedPath(route.strip()));
        return call -> {
            if (!route.takes(call.request().path())) {
                call.next();
                return;
            }
            Observed.underRoute(route.path());
            proxy.handle(call.request());
        };
    }

    private static HttpClientOptions clientOptions(GatewayConfig.Upstream upstream) {
        return new HttpClientOptions()
                .setName("forwarding")
                .setConnectTimeout((int) upstream.connectTimeout().toMillis())
                .setKeepAliveTimeout((int) upstream.keepAlive().toSeconds())
                .setMaxWaitQueueSize(upstream.waiting())
                .setMaxHeaderSize(16 * 1024)
                .setTcpNoDelay(true);
    }

    private static PoolOptions poolOptions(GatewayConfig.Upstream upstream) {
        return new PoolOptions().setHttp1MaxSize(upstream.connections());
    }
}
