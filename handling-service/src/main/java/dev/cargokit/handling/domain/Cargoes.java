package dev.cargokit.handling.domain;

/// The cargos that were booked. Handling only needs to know that one exists.
public interface Cargoes {

    boolean contains(TrackingId cargo);
}
