package dev.cargokit.gateway.status;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.cargokit.gateway.balancing.Instance;
import dev.cargokit.gateway.balancing.Upstream;
import dev.cargokit.gateway.breaking.CircuitBreaker.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A service with its instances.
///
/// @param known when discovery last returned them; null if it never did
@JsonNaming(LowerCamelCaseStrategy.class)
record ServiceStatus(String name, String discovery, Instant known, List<InstanceStatus> instances) {

    static ServiceStatus of(Upstream upstream, String discovery, Instant now) {
        return new ServiceStatus(
                upstream.service(),
                discovery,
                upstream.discoveredAt().orElse(null),
                upstream.instances().stream()
                        .map(instance -> InstanceStatus.of(instance, now))
                        .toList());
    }

    /// @param breaker `closed`, `open` or `half-open`
    /// @param openUntil null where it is not open
    @JsonNaming(LowerCamelCaseStrategy.class)
    record InstanceStatus(
            String address, String breaker, int underWay, long requests, long failures, Instant openUntil) {

        static InstanceStatus of(Instance instance, Instant now) {
            var state = instance.breakerState();
            return new InstanceStatus(
                    instance.address().toString(),
                    state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    instance.inFlight(),
                    instance.requests(),
                    instance.failures(),
                    state == State.OPEN ? now.plus(instance.ejectedFor()) : null);
        }
    }
}
