package dev.cargokit.pages.operations;

import java.util.List;

/// What `/q/gateway` says, as far as people want to see it; what it leaves out is null.
record Overview(List<Service> services, Clients clients) {

    Overview {
        services = services == null ? List.of() : List.copyOf(services);
    }

    record Service(String name, String discovery, List<Instance> instances) {

        Service {
            instances = instances == null ? List.of() : List.copyOf(instances);
        }
    }

    record Instance(String address, String breaker, Long requests, Long failures, Integer underWay) {}

    record Clients(Double perSecond, Integer burst, Integer known, Long refused) {}
}
