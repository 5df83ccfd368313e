package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.ScheduleHistory;
import dev.cargokit.routing.domain.VoyageNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The history of the schedules in PostgreSQL.
@ApplicationScoped
class PanacheScheduleHistory implements ScheduleHistory, PanacheRepositoryBase<ScheduleChangeEntity, Long> {

    void add(long position, ScheduleChange change) {
        persist(ScheduleChangeEntity.of(position, change));
    }

    @Override
    public List<ScheduleChange> findLast(VoyageNumber number, int limit) {
        return find("voyage = ?1 order by version desc", number.value()).range(0, limit - 1).list().stream()
                .map(ScheduleChangeEntity::toChange)
                .toList()
                .reversed();
    }

    /// In a transaction of its own: a reader that waits for changes keeps no connection meanwhile.
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Entry> findAfter(long position, int limit) {
        return find("position > ?1 order by position", position).range(0, limit - 1).list().stream()
                .map(ScheduleChangeEntity::toEntry)
                .toList();
    }
}
