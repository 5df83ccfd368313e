package dev.cargokit.tracking.domain;

/// What can happen to a cargo.
public enum EventType {
    RECEIVE,
    LOAD,
    UNLOAD,
    CUSTOMS,
    CLAIM
}
