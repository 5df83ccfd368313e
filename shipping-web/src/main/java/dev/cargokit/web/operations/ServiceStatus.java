package dev.cargokit.web.operations;

import java.util.List;

/// A service with its instances.
public record ServiceStatus(String name, String discovery, List<InstanceStatus> instances) {

    /// Whether at least one instance is up.
    public boolean up() {
        return instances.stream().anyMatch(instance -> !instance.down());
    }
}
