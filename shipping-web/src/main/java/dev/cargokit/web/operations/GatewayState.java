package dev.cargokit.web.operations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;

/// The part of `/q/gateway` that the page shows; what the gateway leaves out is null.
@JsonNaming(LowerCamelCaseStrategy.class)
record GatewayState(List<Service> services, Clients clients) {

    GatewayState {
        services = services == null ? List.of() : List.copyOf(services);
    }

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Service(String name, String discovery, List<Instance> instances) {

        Service {
            instances = instances == null ? List.of() : List.copyOf(instances);
        }
    }

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Instance(
            String address,
            String breaker,
            Long requests,
            Long failures,
            @JsonProperty("underWay") Integer inFlight) {}

    /// The rate limit of each client.
    @JsonNaming(LowerCamelCaseStrategy.class)
    record Clients(Double perSecond, Integer burst, Integer known, Long refused) {

        /// As people write it: `2000`, or `0.5`.
        public String rate() {
            return BigDecimal.valueOf(perSecond).stripTrailingZeros().toPlainString();
        }
    }
}
