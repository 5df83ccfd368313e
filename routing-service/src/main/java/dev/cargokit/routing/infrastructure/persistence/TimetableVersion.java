package dev.cargokit.routing.infrastructure.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// The version of the timetable. Incrementing it locks its row until the commit, so that changes are
/// serialised.
@ApplicationScoped
public class TimetableVersion implements PanacheRepositoryBase<TimetableVersionEntity, Short> {

    long current() {
        return find("select version from timetable").project(Long.class).singleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    long increment() {
        return ++lock().version;
    }

    /// Marks the sample data as added. Of concurrently starting instances one gets true; the others wait
    /// for its commit.
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean markSampleAdded(Instant now) {
        var row = lock();
        if (row.sampledAt != null) {
            return false;
        }
        row.sampledAt = now;
        return true;
    }

    /// Until the transaction ends no other one changes the timetable.
    @Transactional(Transactional.TxType.MANDATORY)
    TimetableVersionEntity lock() {
        return findById(TimetableVersionEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
