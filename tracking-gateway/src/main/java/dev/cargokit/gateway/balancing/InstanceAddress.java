package dev.cargokit.gateway.balancing;

/// Where discovery finds an instance.
public record InstanceAddress(String host, int port) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
