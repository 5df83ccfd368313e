package dev.cargokit.booking.infrastructure.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoHandled;
import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingHistory;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.infrastructure.events.PanacheCargoEventRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Cargos in PostgreSQL. Writers lock the row (pessimistic), so that concurrent ones wait instead of
/// failing; the version is for clients that read the cargo earlier.
@ApplicationScoped
class PanacheCargoRepository implements CargoRepository, PanacheRepositoryBase<CargoEntity, String> {

    /// Materialized: all of the voyage by its index, whatever the planner expects of the limit.
    private static final String BY_VOYAGE = """
            with concerned as materialized (
                select tracking_id from cargo
                where jsonb_path_query_array(legs, '$[*].voyage_number') @> jsonb_build_array(?::text))
            select tracking_id from concerned where tracking_id > ? order by tracking_id limit ?""";

    private final HandlingEventEntityRepository handlingEvents;
    private final EtaChangeEntityRepository etaChanges;
    private final PanacheCargoEventRepository cargoEvents;
    private final CargoInsert insert;

    PanacheCargoRepository(
            HandlingEventEntityRepository handlingEvents,
            EtaChangeEntityRepository etaChanges,
            PanacheCargoEventRepository cargoEvents,
            CargoInsert insert) {
        this.handlingEvents = handlingEvents;
        this.etaChanges = etaChanges;
        this.cargoEvents = cargoEvents;
        this.insert = insert;
    }

    @Override
    public boolean add(Cargo cargo) {
        var events = cargo.releaseEvents();
        boolean added = insert.insert(cargo, events);
        if (added) {
            cargoEvents.announce(events);
        }
        return added;
    }

    @Override
    public Optional<Cargo> find(TrackingId trackingId) {
        return findByIdOptional(trackingId.value()).map(this::withHistory);
    }

    @Override
    public Optional<Cargo> findForUpdate(TrackingId trackingId) {
        return findByIdOptional(trackingId.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(this::withHistory);
    }

    @Override
    public Map<TrackingId, Cargo> findAllForUpdate(Collection<TrackingId> trackingIds) {
        return findForUpdate(
                trackingIds,
                ids -> handlingEvents.findByCargos(ids).stream()
                        .map(HandlingEventEntity::toEvent)
                        .toList());
    }

    @Override
    public Map<TrackingId, Cargo> findReportedForUpdate(Collection<HandlingReport> reports) {
        var trackingIds = reports.stream().map(HandlingReport::cargo).collect(toSet());
        return findForUpdate(trackingIds, _ -> handlingEvents.findRecentOrReported(reports));
    }

    private Map<TrackingId, Cargo> findForUpdate(
            Collection<TrackingId> trackingIds, Function<List<String>, List<HandlingEvent>> events) {
        var ids = trackingIds.stream().map(TrackingId::value).toList();
        var entities = getSession()
                .createQuery("from cargo where trackingId in :ids order by trackingId", CargoEntity.class)
                .setParameterList("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // The cargos are locked first, so that no other transaction adds to their histories.
        var histories = events.apply(ids).stream()
                .collect(groupingBy(event -> event.report().cargo()));
        var cargos = new TreeMap<TrackingId, Cargo>();
        for (var entity : entities) {
            var id = new TrackingId(entity.trackingId);
            cargos.put(id, entity.toCargo(history(id, histories.getOrDefault(id, List.of()))));
        }
        return cargos;
    }

    @Override
    public List<TrackingId> findByVoyage(VoyageNumber voyage, String after, int limit) {
        return getSession().doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(BY_VOYAGE)) {
                statement.setString(1, voyage.value());
                statement.setString(2, after);
                statement.setInt(3, limit);
                var found = new ArrayList<TrackingId>();
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(new TrackingId(row.getString(1)));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public void saveAll(Collection<Cargo> cargos) {
        cargos.forEach(this::store);
    }

    @Override
    public long save(Cargo cargo) {
        var entity = store(cargo);
        flush();
        return entity.version;
    }

    private CargoEntity store(Cargo cargo) {
        var entity = findById(cargo.trackingId().value());
        var events = cargo.releaseEvents();
        if (events.isEmpty()) {
            return entity;
        }
        entity.update(cargo);
        for (var event : events) {
            if (event instanceof CargoHandled handled) {
                handlingEvents.persist(HandlingEventEntity.of(handled.event()));
            }
        }
        etaChanges.append(cargo.trackingId(), cargo.releaseEtaChanges(), entity.events);
        cargoEvents.append(events, entity.events);
        entity.events += events.size();
        return entity;
    }

    private Cargo withHistory(CargoEntity entity) {
        var events = handlingEvents.findByCargos(List.of(entity.trackingId)).stream()
                .map(HandlingEventEntity::toEvent)
                .toList();
        return entity.toCargo(history(new TrackingId(entity.trackingId), events));
    }

    private static HandlingHistory history(TrackingId id, List<HandlingEvent> events) {
        return HandlingHistory.of(id, events);
    }
}
