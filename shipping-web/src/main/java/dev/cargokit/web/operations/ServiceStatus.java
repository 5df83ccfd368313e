package dev.cargokit.web.operations;

import java.util.List;

public record ServiceStatus(String name, String discovery, List<InstanceStatus> instances) {

    /// Whether at least one instance is up.
    public boolean up() {
        return instances.stream().anyMatch(instance -> !instance.down());
    }
}
