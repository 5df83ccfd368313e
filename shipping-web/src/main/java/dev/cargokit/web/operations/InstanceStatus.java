package dev.cargokit.web.operations;

/// An instance as the gateway and its own health check describe it.
///
/// @param ready null where readiness cannot be checked
/// @param outbox null where there is none, or it cannot be read
public record InstanceStatus(GatewayState.Instance gateway, Boolean ready, Outbox outbox) {

    /// Not ready or, where that cannot be checked, its circuit breaker is open.
    public boolean down() {
        return ready == null ? "open".equals(gateway.breaker()) : !ready;
    }
}
