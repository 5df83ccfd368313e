package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public interface CargoRepository {

    /// Adds a new cargo with its events; false, and nothing stored, when its tracking id is in use. Without a
    /// transaction the cargo is on disk when this returns.
    boolean add(Cargo cargo);

    /// The cargo as it is now, for reading.
    Optional<Cargo> find(TrackingId trackingId);

    /// The cargo, locked until the transaction ends.
    Optional<Cargo> findForUpdate(TrackingId trackingId);

    /// Those of the cargos that exist, locked in the order of their ids.
    Map<TrackingId, Cargo> findAllForUpdate(Collection<TrackingId> trackingIds);

    /// Those of the reported cargos that exist, locked in the order of their ids. Their histories are the parts that
    /// [Cargo#handle] needs for these reports (see [HandlingHistory]), however long they are.
    Map<TrackingId, Cargo> findReportedForUpdate(Collection<HandlingReport> reports);

    /// The cargos with a leg on a voyage, in the order of their ids.
    ///
    /// @param after only those with later ids; empty for the first ones
    List<TrackingId> findByVoyage(VoyageNumber voyage, String after, int limit);

    /// Stores locked cargos together with their events.
    void saveAll(Collection<Cargo> cargos);

    /// Stores a locked cargo together with its events.
    ///
    /// @return its new version
    long save(Cargo cargo);
}
