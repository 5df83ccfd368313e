package dev.cargokit.gateway;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.cargokit.gateway.clients.ClientLimits;
import dev.cargokit.gateway.instances.Instance;
import dev.cargokit.gateway.instances.Upstream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// How the gateway stands at this moment, as it is shown to people and tests.
@JsonNaming(LowerCamelCaseStrategy.class)
record GatewayState(List<Route> routes, List<Service> services, Clients clients) {

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Route(
            String path,
            String service,
            String protocol,
            String strip,
            String timeout,
            int attempts,
            Concurrency concurrency) {

        static Route of(LaidRoute laid) {
            var route = laid.checked();
            return new Route(
                    route.path(),
                    route.service(),
                    route.method().isPresent() ? "grpc" : "http",
                    route.strip(),
                    written(route.timeout()),
                    route.attempts(),
                    new Concurrency(
                            route.concurrency(),
                            route.queue(),
                            laid.gate().underWay(),
                            laid.gate().waiting()));
        }

        private static String written(Duration duration) {
            return duration.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
        }
    }

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Concurrency(int limit, int queue, int underWay, int waiting) {}

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Service(String name, String discovery, Instant known, List<Member> instances) {

        static Service of(Upstream upstream, String discovery, Instant now) {
            return new Service(
                    upstream.service(),
                    discovery,
                    upstream.knownAt().orElse(null),
                    upstream.instances().stream()
                            .map(instance -> Member.of(instance, now))
                            .toList());
        }
    }

    /// @param openUntil absent where it is not open
    @JsonNaming(LowerCamelCaseStrategy.class)
    record Member(String address, String breaker, int underWay, long requests, long failures, Instant openUntil) {

        static Member of(Instance instance, Instant now) {
            var state = instance.breakerState();
            return new Member(
                    instance.address(),
                    state,
                    instance.underWay(),
                    instance.requests(),
                    instance.failures(),
                    state.equals("open") ? now.plus(instance.pause()) : null);
        }
    }

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Clients(double perSecond, long burst, int known, long refused) {

        static Clients of(ClientLimits limits) {
            var rate = limits.rate();
            return new Clients(rate.perSecond(), rate.capacity(), limits.known(), limits.refused());
        }
    }
}
