package dev.cargokit.handling.domain;

import java.util.Set;

/// The cargos, which the booking context owns.
public interface CargoRepository {

    boolean contains(TrackingId cargo);

    /// The same cargos, of which these have been looked up together.
    default CargoRepository prefetch(Set<TrackingId> cargos) {
        return this;
    }
}
