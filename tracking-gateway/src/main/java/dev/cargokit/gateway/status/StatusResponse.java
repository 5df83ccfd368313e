package dev.cargokit.gateway.status;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.cargokit.gateway.limits.ClientRateLimit;
import dev.cargokit.gateway.routes.Route;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

@JsonNaming(LowerCamelCaseStrategy.class)
record StatusResponse(List<RouteStatus> routes, List<ServiceStatus> services, ClientStatus clients) {

    @JsonNaming(LowerCamelCaseStrategy.class)
    record RouteStatus(
            String path,
            String service,
            String protocol,
            String strip,
            String timeout,
            int attempts,
            Concurrency concurrency) {

        static RouteStatus of(Route route) {
            var definition = route.definition();
            return new RouteStatus(
                    definition.path(),
                    definition.service(),
                    "http",
                    definition.strip(),
                    text(definition.timeout()),
                    definition.attempts(),
                    new Concurrency(
                            definition.concurrency(),
                            definition.queue(),
                            route.limit().inFlight(),
                            route.limit().queued()));
        }

        private static String text(Duration duration) {
            return duration.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
        }
    }

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Concurrency(int limit, int queue, int underWay, int waiting) {}

    @JsonNaming(LowerCamelCaseStrategy.class)
    record ClientStatus(double perSecond, long burst, int known, long refused) {

        static ClientStatus of(ClientRateLimit limit) {
            var rate = limit.rate();
            return new ClientStatus(rate.perSecond(), rate.capacity(), limit.clients(), limit.rejected());
        }
    }
}
