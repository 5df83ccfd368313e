package dev.cargokit.booking.infrastructure.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.CargoEvent.CargoHandled;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.HandlingEvent;
import dev.cargokit.booking.domain.HandlingHistory;
import dev.cargokit.booking.domain.TrackingId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Cargos in PostgreSQL. A held cargo is a locked row: whoever else would change it waits instead of failing,
/// and the version is for clients that have looked at it earlier.
@ApplicationScoped
class PanacheCargoes implements Cargoes, PanacheRepositoryBase<CargoEntity, String> {

    private final HandlingEventRows handlingEvents;
    private final CargoEventRows cargoEvents;

    PanacheCargoes(HandlingEventRows handlingEvents, CargoEventRows cargoEvents) {
        this.handlingEvents = handlingEvents;
        this.cargoEvents = cargoEvents;
    }

    @Override
    public boolean add(Cargo cargo) {
        var entity = new CargoEntity();
        entity.take(cargo);
        entity.version = cargo.version();
        var events = cargo.takeEvents();
        entity.events = events.size();
        if (!insertWhereFree(entity)) {
            return false;
        }
        cargoEvents.append(events, 0);
        return true;
    }

    /// A taken id must not break the transaction, as a failing insert would (rule A14).
    private boolean insertWhereFree(CargoEntity cargo) {
        return getEntityManager()
                        .createQuery("""
                                insert into cargo (trackingId, version, origin, destination, arrivalDeadline,
                                    departingAfter, routingStatus, transportStatus, misdirected,
                                    unloadedAtDestination, events)
                                values (:trackingId, :version, :origin, :destination, :arrivalDeadline,
                                    :departingAfter, :routingStatus, :transportStatus, false, false, :events)
                                on conflict do nothing""")
                        .setParameter("trackingId", cargo.trackingId)
                        .setParameter("version", cargo.version)
                        .setParameter("origin", cargo.origin)
                        .setParameter("destination", cargo.destination)
                        .setParameter("arrivalDeadline", cargo.arrivalDeadline)
                        .setParameter("departingAfter", cargo.departingAfter)
                        .setParameter("routingStatus", cargo.routingStatus)
                        .setParameter("transportStatus", cargo.transportStatus)
                        .setParameter("events", cargo.events)
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Cargo> find(TrackingId trackingId) {
        return findByIdOptional(trackingId.value()).map(this::withHistory);
    }

    @Override
    public Optional<Cargo> hold(TrackingId trackingId) {
        return findByIdOptional(trackingId.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(this::withHistory);
    }

    @Override
    public Map<TrackingId, Cargo> holdAll(Collection<TrackingId> trackingIds) {
        var ids = trackingIds.stream().map(TrackingId::value).toList();
        var entities = getSession()
                .createQuery("from cargo where trackingId in :ids order by trackingId", CargoEntity.class)
                .setParameterList("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // Only now, with the cargos held, do their histories stand still.
        var histories = handlingEvents.of(ids).stream()
                .collect(groupingBy(row -> row.key.trackingId(), mapping(HandlingEventEntity::event, toList())));
        var cargos = new TreeMap<TrackingId, Cargo>();
        for (var entity : entities) {
            var id = new TrackingId(entity.trackingId);
            cargos.put(id, entity.cargo(history(id, histories.getOrDefault(entity.trackingId, List.of()))));
        }
        return cargos;
    }

    @Override
    public void saveAll(Collection<Cargo> cargos) {
        cargos.forEach(this::keep);
    }

    @Override
    public long save(Cargo cargo) {
        var entity = keep(cargo);
        flush();
        return entity.version;
    }

    private CargoEntity keep(Cargo cargo) {
        var entity = findById(cargo.trackingId().value());
        var events = cargo.takeEvents();
        if (events.isEmpty()) {
            return entity;
        }
        entity.take(cargo);
        for (var event : events) {
            if (event instanceof CargoHandled handled) {
                handlingEvents.persist(HandlingEventEntity.of(handled.event()));
            }
        }
        cargoEvents.append(events, entity.events);
        entity.events += events.size();
        return entity;
    }

    private Cargo withHistory(CargoEntity entity) {
        var events = handlingEvents.of(List.of(entity.trackingId)).stream()
                .map(HandlingEventEntity::event)
                .toList();
        return entity.cargo(history(new TrackingId(entity.trackingId), events));
    }

    private static HandlingHistory history(TrackingId id, List<HandlingEvent> events) {
        return HandlingHistory.of(id, events);
    }
}
