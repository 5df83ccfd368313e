package dev.cargokit.handling.domain;

/// The known locations.
public interface LocationRepository {

    boolean contains(UnLocode location);
}
