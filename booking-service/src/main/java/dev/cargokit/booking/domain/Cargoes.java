package dev.cargokit.booking.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The cargos that were booked.
public interface Cargoes {

    /// Keeps a new cargo with what happened to it; false, and nothing kept, when its id is taken.
    boolean add(Cargo cargo);

    /// The cargo as it is now, to look at.
    Optional<Cargo> find(TrackingId trackingId);

    /// The cargo, held for the caller alone until the transaction ends.
    Optional<Cargo> hold(TrackingId trackingId);

    /// Those of the cargos that exist, held in the order of their ids.
    Map<TrackingId, Cargo> holdAll(Collection<TrackingId> trackingIds);

    /// Keeps held cargos as they now are, together with what happened to them.
    void saveAll(Collection<Cargo> cargos);

    /// The same for one.
    ///
    /// @return its version from now on
    long save(Cargo cargo);
}
