package dev.cargokit.handling.infrastructure.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/// The table `outbox`.
@ApplicationScoped
public class OutboxRepository implements PanacheRepository<OutboxEntity> {

    /// The first key of the advisory locks of the relay, which share a space with all others in the database.
    private static final int LOCK_CLASS = 0x6f75_7462;

    private static final String TRY_LOCK =
            "select pg_try_advisory_xact_lock(?, ?), set_config('synchronous_commit', 'off', true)";

    private static final String INSERT = """
            insert into outbox (shard, event_id, tracking_id, completion_time, event_type, location, voyage,
                registration_time, trace_parent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int LISTED_DEAD_LETTERS = 10;

    /// Locks a shard against all other transactions, in any instance; false when another has the lock. An
    /// advisory lock needs no row lock and no transaction id, so a transaction that waits for booking
    /// blocks no other. The commit of the transaction waits for no flush: a deletion that is lost in a crash of the
    /// database means one more delivery, which booking recognises.
    public boolean tryLock(Shard shard) {
        // By JDBC: Hibernate 7.2 never finds a typed native query in its plan cache again and searches it ever longer.
        return getSession().doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(TRY_LOCK)) {
                statement.setInt(1, LOCK_CLASS);
                statement.setInt(2, shard.number());
                try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        });
    }

    /// Inserts rows in their order, in one round trip. By JDBC: Hibernate inserts rows with generated ids one by one.
    public void insert(List<OutboxEntity> rows) {
        getSession().doWork(connection -> {
            try (var statement = connection.prepareStatement(INSERT)) {
                for (var row : rows) {
                    statement.setShort(1, row.shard);
                    statement.setObject(2, row.eventId);
                    statement.setString(3, row.event.trackingId());
                    statement.setObject(4, row.event.completionTime().atOffset(ZoneOffset.UTC));
                    statement.setString(5, row.event.eventType().name());
                    statement.setString(6, row.event.location());
                    statement.setString(7, row.event.voyage());
                    statement.setObject(8, row.registrationTime.atOffset(ZoneOffset.UTC));
                    statement.setString(9, row.traceParent);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /// The next rows of a shard in order, without dead letters.
    public List<OutboxEntity> findNext(Shard shard, int limit) {
        return find("shard = ?1 and deadLetteredAt is null order by id", (short) shard.number())
                .page(0, limit)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    public void delete(Shard shard, List<OutboxEntity> rows) {
        if (!rows.isEmpty()) {
            getSession()
                    .createNativeMutationQuery("delete from outbox where shard = :shard and id = any(:ids)")
                    .setParameter("shard", shard.number())
                    .setParameter("ids", rows.stream().map(row -> row.id).toArray(Long[]::new))
                    .executeUpdate();
        }
    }

    public void countRejection(OutboxEntity row) {
        update("rejections = rejections + 1 where shard = ?1 and id = ?2", row.shard, row.id);
    }

    /// Excludes a row from delivery, for an operator to look at.
    public void deadLetter(OutboxEntity row, String reason, Instant now) {
        update(
                "deadLetteredAt = ?1, deadLetterReason = ?2 where shard = ?3 and id = ?4",
                now,
                reason,
                row.shard,
                row.id);
    }

    public Backlog backlog() {
        var shards = getSession().createQuery("""
                        select shard, count(*), min(registrationTime) from OutboxEntity
                        where deadLetteredAt is null group by shard""", Backlog.ShardBacklog.class).getResultList();
        var deadLetters = find("deadLetteredAt is not null order by deadLetteredAt, id");
        return new Backlog(
                shards,
                deadLetters.count(),
                deadLetters.page(0, LISTED_DEAD_LETTERS).stream()
                        .map(OutboxEntity::describeDeadLetter)
                        .toList());
    }
}
