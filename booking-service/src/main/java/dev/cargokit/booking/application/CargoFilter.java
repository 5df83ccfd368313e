package dev.cargokit.booking.application;

/// Which cargos to list: all, or those of one status. A cargo may have several: a misdirected one is routed, too.
public enum CargoFilter {
    ALL,
    NOT_ROUTED,
    ROUTED,
    MISROUTED,
    MISDIRECTED,
    AT_RISK,
    CLAIMED
}
