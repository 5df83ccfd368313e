package dev.cargokit.booking.domain.handling;

/// The kinds of handling, in the order in which they happen in a port when they happen at the same moment.
public enum HandlingType {
    RECEIVE,
    UNLOAD,
    CUSTOMS,
    LOAD,
    CLAIM
}
