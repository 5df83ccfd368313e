package dev.cargokit.booking.application;

import static java.util.stream.Collectors.toMap;

import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.CargoEvent;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.TrackingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Cargos in memory: every reader gets a cargo of its own, as from a database.
public final class InMemoryCargoes implements Cargoes {

    private final Map<TrackingId, Cargo> cargos = new TreeMap<>();
    private final List<CargoEvent> events = new ArrayList<>();

    @Override
    public boolean add(Cargo cargo) {
        if (cargos.containsKey(cargo.trackingId())) {
            return false;
        }
        keep(cargo, cargo.takeEvents(), cargo.version());
        return true;
    }

    @Override
    public Optional<Cargo> find(TrackingId trackingId) {
        return Optional.ofNullable(cargos.get(trackingId)).map(cargo -> copy(cargo, cargo.version()));
    }

    @Override
    public Optional<Cargo> hold(TrackingId trackingId) {
        return find(trackingId);
    }

    @Override
    public Map<TrackingId, Cargo> holdAll(Collection<TrackingId> trackingIds) {
        return trackingIds.stream()
                .flatMap(id -> find(id).stream())
                .collect(toMap(Cargo::trackingId, Function.identity()));
    }

    @Override
    public void saveAll(Collection<Cargo> changed) {
        changed.forEach(this::save);
    }

    @Override
    public long save(Cargo cargo) {
        var news = cargo.takeEvents();
        if (news.isEmpty()) {
            return cargo.version();
        }
        keep(cargo, news, cargo.version() + 1);
        return cargo.version() + 1;
    }

    /// Everything that happened to any cargo, in order.
    public List<CargoEvent> events() {
        return List.copyOf(events);
    }

    private void keep(Cargo cargo, List<CargoEvent> news, long version) {
        events.addAll(news);
        cargos.put(cargo.trackingId(), copy(cargo, version));
    }

    private static Cargo copy(Cargo cargo, long version) {
        return new Cargo(cargo.trackingId(), version, cargo.specification(), cargo.itinerary(), cargo.history());
    }
}
