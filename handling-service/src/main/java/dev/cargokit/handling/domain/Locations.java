package dev.cargokit.handling.domain;

/// The places that cargo is handled at.
public interface Locations {

    boolean contains(UnLocode location);
}
