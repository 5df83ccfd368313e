package dev.cargokit.handling.infrastructure.relay;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/// The outbox as a table.
@ApplicationScoped
class OutboxRows implements PanacheRepository<OutboxRow> {

    /// The first key of the advisory locks of the relay, which share a space with all others in the database.
    private static final int RELAY = 0x6f75_7462;

    /// Makes this transaction the only one, in all replicas, that tells events of this shard; false when another
    /// is. Takes no row lock and no transaction id: a transaction that waits for booking holds nobody up.
    boolean tryToHold(Shard shard) {
        // By JDBC: Hibernate 7.2 never finds a typed native query in its plan cache again and searches it ever longer.
        return getSession().doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
                statement.setInt(1, RELAY);
                statement.setInt(2, shard.number());
                try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        });
    }

    /// The rows of a shard that come next, in order, parked ones left out.
    List<OutboxRow> next(Shard shard, int limit) {
        return find("shard = ?1 and parkedAt is null order by id", (short) shard.number())
                .page(0, limit)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    void delete(Shard shard, List<OutboxRow> rows) {
        if (!rows.isEmpty()) {
            getSession()
                    .createNativeMutationQuery("delete from outbox where shard = :shard and id = any(:ids)")
                    .setParameter("shard", shard.number())
                    .setParameter("ids", rows.stream().map(row -> row.id).toArray(Long[]::new))
                    .executeUpdate();
        }
    }

    void countRefusal(OutboxRow row) {
        update("refusals = refusals + 1 where shard = ?1 and id = ?2", row.shard, row.id);
    }

    /// Takes a row out of the order, for a person to look at.
    void park(OutboxRow row, String because, Instant when) {
        update("parkedAt = ?1, parkedBecause = ?2 where shard = ?3 and id = ?4", when, because, row.shard, row.id);
    }

    /// What waits now.
    Backlog backlog() {
        List<Backlog.Waiting> waiting =
                getSession().createQuery("""
                        select shard, count(*), min(registrationTime) from OutboxRow
                        where parkedAt is null group by shard""", Backlog.Waiting.class).getResultList();
        return new Backlog(waiting, count("parkedAt is not null"));
    }
}
