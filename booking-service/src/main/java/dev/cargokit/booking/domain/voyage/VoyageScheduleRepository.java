package dev.cargokit.booking.domain.voyage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The schedules of voyages that have changed.
public interface VoyageScheduleRepository {

    /// The schedules of those of the voyages that have changed. None of them changes until the transaction ends, so
    /// that a change either is found here or finds the cargos that this transaction assigns.
    List<VoyageSchedule> findForAssignment(Collection<VoyageNumber> voyages);

    /// The schedule of a voyage that has changed.
    Optional<VoyageSchedule> find(VoyageNumber voyage);

    /// Stores a schedule unless a later version is stored; waits for assignments to this voyage.
    void save(VoyageSchedule schedule);
}
