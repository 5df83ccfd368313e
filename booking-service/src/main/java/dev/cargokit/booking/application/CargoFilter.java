package dev.cargokit.booking.application;

/// Which cargos to list.
public enum CargoFilter {
    ALL,
    NOT_ROUTED,
    ROUTED,
    MISROUTED,
    MISDIRECTED,
    CLAIMED
}
