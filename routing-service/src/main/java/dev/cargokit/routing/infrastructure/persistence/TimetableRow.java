package dev.cargokit.routing.infrastructure.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Counts the changes of the timetable. Who counts holds the row's lock until the commit, so whatever two
/// replicas do after it happens one after the other.
@ApplicationScoped
public class TimetableRow implements PanacheRepositoryBase<TimetableEntity, Short> {

    long version() {
        return find("select version from timetable").project(Long.class).singleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    long next() {
        return ++locked().version;
    }

    /// Notes that the sample is being added, and tells whether it had not been before. Of replicas that
    /// start at once one is told so; the others wait for its commit.
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean sampleFirst(Instant now) {
        TimetableEntity row = locked();
        if (row.sampledAt != null) {
            return false;
        }
        row.sampledAt = now;
        return true;
    }

    private TimetableEntity locked() {
        return findById(TimetableEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
