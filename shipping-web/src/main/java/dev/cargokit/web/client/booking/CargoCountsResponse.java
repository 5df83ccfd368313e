package dev.cargokit.web.client.booking;

/// How many cargos there are, in all and by status.
public record CargoCountsResponse(
        long all, long notRouted, long routed, long misrouted, long misdirected, long claimed) {}
