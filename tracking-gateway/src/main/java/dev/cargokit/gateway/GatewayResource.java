package dev.cargokit.gateway;

import dev.cargokit.gateway.clients.ClientLimits;
import dev.cargokit.gateway.instances.Upstreams;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// `GET /q/gateway`: the routes, the instances behind them with their breakers, and the limits.
@Path("/q/gateway")
class GatewayResource {

    private final Forwarding forwarding;
    private final Upstreams upstreams;
    private final ClientLimits clients;
    private final Config config;
    private final Clock clock;

    GatewayResource(Forwarding forwarding, Upstreams upstreams, ClientLimits clients, Config config, Clock clock) {
        this.clock = clock;
        this.forwarding = forwarding;
        this.upstreams = upstreams;
        this.clients = clients;
        this.config = config;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public GatewayState state() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new GatewayState(
                forwarding.routes().stream().map(GatewayState.Route::of).toList(),
                upstreams.all().stream()
                        .sorted(Comparator.comparing(upstream -> upstream.service()))
                        .map(upstream -> GatewayState.Service.of(upstream, discovery(upstream.service()), now))
                        .toList(),
                GatewayState.Clients.of(clients));
    }

    private String discovery(String service) {
        return config.getOptionalValue("quarkus.stork." + service + ".service-discovery.type", String.class)
                .orElse("");
    }
}
