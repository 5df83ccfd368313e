package dev.cargokit.routing.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Voyages and their history in memory.
public final class InMemoryVoyageRepository implements VoyageRepository, ScheduleHistory {

    private final Map<VoyageNumber, Entry> entries = new LinkedHashMap<>();
    private final List<ScheduleHistory.Entry> history = new ArrayList<>();
    private long version;

    @Override
    public Optional<Voyage> find(VoyageNumber number) {
        return Optional.ofNullable(entries.get(number)).map(Entry::voyage);
    }

    @Override
    public List<Voyage> findAll(Collection<VoyageNumber> numbers) {
        return numbers.stream().flatMap(number -> find(number).stream()).toList();
    }

    @Override
    public List<Voyage> findDeparting(Instant after, VoyagePosition beyond, int limit) {
        return page(voyage -> voyage.departure().isAfter(after), beyond, limit);
    }

    @Override
    public List<Voyage> findDepartingFrom(UnLocode port, Instant after, VoyagePosition beyond, int limit) {
        return page(
                voyage -> voyage.schedule().movements().stream()
                        .anyMatch(movement -> movement.from().equals(port)
                                && movement.departure().isAfter(after)),
                beyond,
                limit);
    }

    @Override
    public Optional<Voyage> findForUpdate(VoyageNumber number) {
        return find(number);
    }

    @Override
    public void store(ScheduleChange change) {
        entries.put(change.voyage().number(), new Entry(change.voyage(), ++version));
        history.add(new ScheduleHistory.Entry(version, change));
    }

    @Override
    public List<ScheduleChange> findLast(VoyageNumber number, int limit) {
        var changes = history.stream()
                .map(ScheduleHistory.Entry::change)
                .filter(change -> change.voyage().number().equals(number))
                .toList();
        return changes.subList(Math.max(0, changes.size() - limit), changes.size());
    }

    @Override
    public List<ScheduleHistory.Entry> findAfter(long position, int limit) {
        return history.stream()
                .filter(entry -> entry.position() > position)
                .limit(limit)
                .toList();
    }

    @Override
    public void add(Collection<Voyage> voyages) {
        version++;
        voyages.forEach(voyage -> entries.putIfAbsent(voyage.number(), new Entry(voyage, version)));
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Voyage> changedSince(long seen) {
        return entries.values().stream()
                .filter(entry -> entry.version > seen)
                .map(Entry::voyage)
                .toList();
    }

    private List<Voyage> page(Predicate<Voyage> wanted, VoyagePosition beyond, int limit) {
        return entries.values().stream()
                .map(Entry::voyage)
                .filter(voyage -> !voyage.cancelled())
                .filter(wanted)
                .filter(voyage -> VoyagePosition.of(voyage).compareTo(beyond) > 0)
                .sorted(Comparator.comparing(VoyagePosition::of))
                .limit(limit)
                .toList();
    }

    private record Entry(Voyage voyage, long version) {}
}
