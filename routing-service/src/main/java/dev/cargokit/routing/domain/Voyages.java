package dev.cargokit.routing.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The voyages that will be sailed, are being sailed or have been. They never disappear.
///
/// Every change gets the next number of one sequence without gaps, the version of the timetable, so that
/// whoever has seen one version can ask for what is newer.
public interface Voyages {

    Optional<Voyage> find(VoyageNumber number);

    /// Those of the numbers that exist, in any order.
    List<Voyage> findAll(Collection<VoyageNumber> numbers);

    /// The first voyages beyond a position that leave their first port after a time, in order of position.
    List<Voyage> departing(Instant after, VoyagePosition beyond, int limit);

    /// The first voyages beyond a position that leave this port after a time, in order of position.
    List<Voyage> departingFrom(UnLocode port, Instant after, VoyagePosition beyond, int limit);

    /// Adds the voyage or puts it in the place of that with its number, and tells whether it is new.
    boolean store(Voyage voyage);

    /// Adds those voyages whose numbers are new, as one change.
    void add(Collection<Voyage> voyages);

    /// The number of the last change; 0 before the first.
    long version();

    /// Every voyage that was changed last after this version, in any order.
    List<Voyage> changedSince(long version);
}
