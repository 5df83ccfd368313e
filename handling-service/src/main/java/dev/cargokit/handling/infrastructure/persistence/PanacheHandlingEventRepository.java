package dev.cargokit.handling.infrastructure.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventRepository;
import dev.cargokit.handling.domain.HandlingHistory;
import dev.cargokit.handling.domain.TrackingId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Handling events in PostgreSQL.
@ApplicationScoped
class PanacheHandlingEventRepository
        implements HandlingEventRepository, PanacheRepositoryBase<HandlingEventEntity, HandlingEventKey> {

    /// Advisory locks until the transaction ends, in the order of the array, so that two transactions with
    /// the same cargos cannot deadlock.
    private static final String LOCK = "select count(pg_advisory_xact_lock(hashtextextended(id, 0))) from unnest(?) id";

    /// Few rows, however long the histories: what the reported events may duplicate or must follow.
    private static final String FROM_SAME_TIMES_OR_CLAIM = """
            from HandlingEventEntity
            where key.trackingId in :ids
            and (key.completionTime in :times or key.eventType = CLAIM or key.completionTime >= :claimed)""";

    /// Later than any event.
    private static final Instant NEVER = Instant.parse("3000-01-01T00:00:00Z");

    @Override
    public HandlingHistory findHistory(TrackingId cargo) {
        return new HandlingHistory(list("key.trackingId", cargo.value()).stream()
                .map(HandlingEventEntity::toEvent)
                .toList());
    }

    @Override
    public Map<TrackingId, HandlingHistory> findHistoriesForUpdate(Collection<HandlingEvent> events) {
        var ids = events.stream()
                .map(event -> event.cargo().value())
                .distinct()
                .sorted()
                .toList();
        lock(ids);
        var times = events.stream().map(HandlingEvent::completionTime).collect(toSet());
        var claimed = events.stream()
                .filter(HandlingEvent::isClaim)
                .map(HandlingEvent::completionTime)
                .min(Instant::compareTo)
                .orElse(NEVER);
        var found = getSession()
                .createQuery(FROM_SAME_TIMES_OR_CLAIM, HandlingEventEntity.class)
                .setParameterList("ids", ids)
                .setParameterList("times", times)
                .setParameter("claimed", claimed)
                .getResultList()
                .stream()
                .collect(
                        groupingBy(entity -> entity.key.trackingId(), mapping(HandlingEventEntity::toEvent, toList())));
        return ids.stream()
                .collect(Collectors.toMap(
                        TrackingId::new, id -> new HandlingHistory(found.getOrDefault(id, List.of()))));
    }

    @Override
    public void addAll(Collection<HandlingEvent> events) {
        persist(events.stream().map(HandlingEventEntity::of));
    }

    /// By JDBC: Hibernate 7.2 never finds a typed native query in its plan cache again and searches it ever
    /// longer.
    private void lock(List<String> ids) {
        getSession().doWork(connection -> {
            try (var statement = connection.prepareStatement(LOCK)) {
                statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
                statement.execute();
            }
        });
    }
}
