package dev.cargokit.routing.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Past, current and future voyages, which are never deleted.
///
/// Every change has the next version of the timetable, a sequence without gaps, so that the changes since a
/// version can be found.
public interface VoyageRepository {

    Optional<Voyage> find(VoyageNumber number);

    /// Finds a voyage to change it. Until the transaction ends no other one changes a voyage.
    Optional<Voyage> findForUpdate(VoyageNumber number);

    /// Those of the numbers that exist, in any order.
    List<Voyage> findAll(Collection<VoyageNumber> numbers);

    /// The first voyages beyond a position that depart from their first port after a time, in order of
    /// position; not those that are cancelled.
    List<Voyage> findDeparting(Instant after, VoyagePosition beyond, int limit);

    /// The first voyages beyond a position that depart from a port after a time, in order of position; not
    /// those that are cancelled.
    List<Voyage> findDepartingFrom(UnLocode port, Instant after, VoyagePosition beyond, int limit);

    /// Adds or changes a voyage, and adds the change to the [ScheduleHistory].
    void store(ScheduleChange change);

    /// Adds those voyages whose numbers are new, as one change.
    void add(Collection<Voyage> voyages);

    /// The version of the last change; 0 before the first.
    long version();

    /// The voyages whose last change is after a version, in any order.
    List<Voyage> changedSince(long version);
}
