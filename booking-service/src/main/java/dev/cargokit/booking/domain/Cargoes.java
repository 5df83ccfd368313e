package dev.cargokit.booking.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// The cargos that were booked.
public interface Cargoes {

    /// Keeps a new cargo with what happened to it; false, and nothing kept, when its id is taken.
    boolean add(Cargo cargo);

    /// The cargo, held for the caller alone until the transaction ends.
    Optional<Cargo> hold(TrackingId trackingId);

    /// Those of the cargos that exist, held in the order of their ids.
    Map<TrackingId, Cargo> hold(Collection<TrackingId> trackingIds);

    /// Keeps a held cargo as it now is, together with what happened to it.
    void save(Cargo cargo);
}
