package dev.cargokit.routing.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Voyages in memory.
public final class InMemoryVoyageRepository implements VoyageRepository {

    private final Map<VoyageNumber, Entry> entries = new LinkedHashMap<>();
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
    public boolean store(Voyage voyage) {
        return entries.put(voyage.number(), new Entry(voyage, ++version)) == null;
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
                .filter(wanted)
                .filter(voyage -> VoyagePosition.of(voyage).compareTo(beyond) > 0)
                .sorted(Comparator.comparing(VoyagePosition::of))
                .limit(limit)
                .toList();
    }

    private record Entry(Voyage voyage, long version) {}
}
