package dev.cargokit.gateway.forwarding;

import dev.cargokit.gateway.GatewayConfig;
import dev.cargokit.gateway.clients.ClientAddress;
import dev.cargokit.gateway.routes.Route;
import dev.cargokit.gateway.routes.RouteTable;
import dev.cargokit.kit.http.ProblemResponse;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/// Registers the route table with the router.
@ApplicationScoped
class Forwarder {

    /// Where Quarkus REST leaves the template of the path, and where metrics and spans look for it.
    private static final String URI_TEMPLATE = "UrlPathTemplate";

    /// What this process answers itself.
    private static final Pattern OWN = Pattern.compile("/(q|tracking|addsvc|problems)(/.*)?");

    private final UpstreamClients clients;
    private final ClientAddress addresses;
    private final GatewayConfig.Clients limits;
    private final ProblemResponse problems;

    Forwarder(UpstreamClients clients, ClientAddress addresses, GatewayConfig config, ProblemResponse problems) {
        this.clients = clients;
        this.addresses = addresses;
        this.limits = config.clients();
        this.problems = problems;
    }

    void register(@Observes Router router, RouteTable table) {
        for (Route route : table.routes()) {
            if (route.definition().isFallback()) {
                router.get(route.definition().routerPath()).handler(call -> forwardPage(route, call));
            } else {
                router.route(route.definition().routerPath()).handler(call -> forward(route, call));
            }
        }
    }

    /// Only browsers are sent on: other clients get their 404 from here. Quarkus REST cannot come first, because it
    /// answers 404 itself where there is an exception mapper.
    private void forwardPage(Route route, RoutingContext call) {
        var accept = call.request().getHeader(HttpHeaders.ACCEPT);
        boolean browser = accept != null && accept.contains("text/html");
        if (browser && !OWN.matcher(call.request().path()).matches()) {
            forward(route, call);
        } else {
            call.next();
        }
    }

    private void forward(Route route, RoutingContext call) {
        var request = call.request();
        if (!route.definition().accepts(request.path())) {
            call.next();
            return;
        }
        // With the raw path there would be a time series for each cargo.
        Vertx.currentContext().putLocal(URI_TEMPLATE, route.definition().path());
        var body = new RequestBody(request);
        var headers = ForwardedHeaders.of(request, addresses.of(request));
        var downstream = new Downstream(call, headers, body, problems);
        new ForwardedRequest(route, clients.get(), downstream, budget(route, body)).start();
    }

    private TimeoutBudget budget(Route route, RequestBody body) {
        long now = System.nanoTime();
        var rate = new BodyRate(now, limits.readTimeout(), limits.minimumBody().asLongValue());
        return new TimeoutBudget(now, route.definition().timeout(), limits.writeTimeout(), body, rate);
    }
}
