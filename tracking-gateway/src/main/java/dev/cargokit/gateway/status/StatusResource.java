package dev.cargokit.gateway.status;

import dev.cargokit.gateway.balancing.Upstream;
import dev.cargokit.gateway.balancing.Upstreams;
import dev.cargokit.gateway.limits.ClientRateLimit;
import dev.cargokit.gateway.routes.RouteTable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/q/gateway")
class StatusResource {

    private final RouteTable table;
    private final Upstreams upstreams;
    private final ClientRateLimit clients;
    private final Config config;
    private final Clock clock;

    StatusResource(RouteTable table, Upstreams upstreams, ClientRateLimit clients, Config config, Clock clock) {
        this.table = table;
        this.upstreams = upstreams;
        this.clients = clients;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public StatusResponse status() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new StatusResponse(
                table.routes().stream().map(StatusResponse.RouteStatus::of).toList(),
                upstreams.all().stream()
                        .sorted(Comparator.comparing(Upstream::service))
                        .map(upstream -> ServiceStatus.of(upstream, discovery(upstream.service()), now))
                        .toList(),
                StatusResponse.ClientStatus.of(clients));
    }

    private String discovery(String service) {
        return config.getOptionalValue("quarkus.stork." + service + ".service-discovery.type", String.class)
                .orElse("");
    }
}
