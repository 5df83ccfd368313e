package dev.cargokit.booking.domain.cargo;

import static java.util.stream.Collectors.toMap;

import dev.cargokit.booking.domain.estimate.EtaChange;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Cargos in memory; every caller gets a copy, as from a database.
public final class InMemoryCargoRepository implements CargoRepository {

    private final Map<TrackingId, Cargo> cargos = new TreeMap<>();
    private final List<CargoEvent> events = new ArrayList<>();
    private final Map<TrackingId, List<EtaChange>> etaChanges = new HashMap<>();

    @Override
    public boolean add(Cargo cargo) {
        if (cargos.containsKey(cargo.trackingId())) {
            return false;
        }
        store(cargo, cargo.releaseEvents(), cargo.version());
        return true;
    }

    @Override
    public Optional<Cargo> find(TrackingId trackingId) {
        return Optional.ofNullable(cargos.get(trackingId)).map(cargo -> copy(cargo, cargo.version()));
    }

    @Override
    public Optional<Cargo> findForUpdate(TrackingId trackingId) {
        return find(trackingId);
    }

    @Override
    public Map<TrackingId, Cargo> findAllForUpdate(Collection<TrackingId> trackingIds) {
        return trackingIds.stream()
                .flatMap(id -> find(id).stream())
                .collect(toMap(Cargo::trackingId, Function.identity()));
    }

    @Override
    public Map<TrackingId, Cargo> findReportedForUpdate(Collection<HandlingReport> reports) {
        return findAllForUpdate(
                reports.stream().map(HandlingReport::cargo).distinct().toList());
    }

    @Override
    public List<TrackingId> findByVoyage(VoyageNumber voyage, String after, int limit) {
        return cargos.values().stream()
                .filter(cargo -> cargo.itinerary()
                        .filter(legs -> legs.voyages().contains(voyage))
                        .isPresent())
                .map(Cargo::trackingId)
                .filter(id -> id.value().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public void saveAll(Collection<Cargo> changed) {
        changed.forEach(this::save);
    }

    @Override
    public long save(Cargo cargo) {
        var released = cargo.releaseEvents();
        if (released.isEmpty()) {
            return cargo.version();
        }
        store(cargo, released, cargo.version() + 1);
        return cargo.version() + 1;
    }

    /// All stored events, in order.
    public List<CargoEvent> events() {
        return List.copyOf(events);
    }

    public List<EtaChange> etaChanges(TrackingId cargo) {
        return List.copyOf(etaChanges.getOrDefault(cargo, List.of()));
    }

    private void store(Cargo cargo, List<CargoEvent> released, long version) {
        events.addAll(released);
        etaChanges.computeIfAbsent(cargo.trackingId(), _ -> new ArrayList<>()).addAll(cargo.releaseEtaChanges());
        cargos.put(cargo.trackingId(), copy(cargo, version));
    }

    private static Cargo copy(Cargo cargo, long version) {
        return new Cargo(
                cargo.trackingId(),
                version,
                cargo.specification(),
                cargo.itinerary(),
                new HandlingHistory(cargo.history().events()),
                cargo.risks());
    }
}
