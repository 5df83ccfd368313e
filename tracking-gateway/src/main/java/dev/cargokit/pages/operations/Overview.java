package dev.cargokit.pages.operations;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;

/// What `/q/gateway` says, as far as people want to see it; what it leaves out is null.
@JsonNaming(LowerCamelCaseStrategy.class)
record Overview(List<Service> services, Clients clients) {

    Overview {
        services = services == null ? List.of() : List.copyOf(services);
    }

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Service(String name, String discovery, List<Instance> instances) {

        Service {
            instances = instances == null ? List.of() : List.copyOf(instances);
        }
    }

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Instance(String address, String breaker, Long requests, Long failures, Integer underWay) {}

    @JsonNaming(LowerCamelCaseStrategy.class)
    record Clients(Double perSecond, Integer burst, Integer known, Long refused) {

        /// As people write it: `2000`, or `0.5`.
        public String rate() {
            return BigDecimal.valueOf(perSecond).stripTrailingZeros().toPlainString();
        }
    }
}
