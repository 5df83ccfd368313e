package dev.cargokit.handling.infrastructure.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingHistories;
import dev.cargokit.handling.domain.HandlingHistory;
import dev.cargokit.handling.domain.TrackingId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Handling histories as rows of `handling_event`.
@ApplicationScoped
class PanacheHandlingHistories
        implements HandlingHistories, PanacheRepositoryBase<HandlingEventEntity, HandlingEventKey> {

    /// Held until the transaction ends. All at once, in the order of the array: two transactions that want the
    /// same cargos never wait for each other in a circle.
    private static final String LOCK = "select count(pg_advisory_xact_lock(hashtextextended(id, 0))) from unnest(?) id";

    private static final String DECIDING = """
            from HandlingEventEntity
            where key.trackingId in :ids and (key.completionTime >= :first or key.eventType = CLAIM)""";

    @Override
    public HandlingHistory of(TrackingId cargo) {
        return new HandlingHistory(list("key.trackingId", cargo.value()).stream()
                .map(HandlingEventEntity::toDomain)
                .toList());
    }

    @Override
    public Map<TrackingId, HandlingHistory> decidingOn(Collection<HandlingEvent> events) {
        List<String> ids = events.stream()
                .map(event -> event.cargo().value())
                .distinct()
                .sorted()
                .toList();
        lock(ids);
        Instant first = events.stream()
                .map(HandlingEvent::completionTime)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        Map<String, List<HandlingEvent>> found = getSession()
                .createQuery(DECIDING, HandlingEventEntity.class)
                .setParameterList("ids", ids)
                .setParameter("first", first)
                .getResultList()
                .stream()
                .collect(groupingBy(
                        entity -> entity.key.trackingId(), mapping(HandlingEventEntity::toDomain, toList())));
        return ids.stream()
                .collect(Collectors.toMap(
                        TrackingId::new, id -> new HandlingHistory(found.getOrDefault(id, List.of()))));
    }

    @Override
    public void add(HandlingEvent event) {
        persist(HandlingEventEntity.of(event));
    }

    /// By JDBC: Hibernate 7.2 never finds a typed native query in its plan cache again and searches it ever longer.
    private void lock(List<String> ids) {
        getSession().doWork(connection -> {
            try (var statement = connection.prepareStatement(LOCK)) {
                statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
                statement.execute();
            }
        });
    }
}
