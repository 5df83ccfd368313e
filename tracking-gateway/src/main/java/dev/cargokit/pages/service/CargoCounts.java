package dev.cargokit.pages.service;

/// How many cargos there are, in all and by status.
public record CargoCounts(long all, long notRouted, long routed, long misrouted, long misdirected, long claimed) {}
