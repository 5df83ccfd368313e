package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.IdempotencyKeys;
import dev.cargokit.booking.infrastructure.BookingConfig;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.Session;

/// Keys in the database of their effects. Two transactions that take the same key meet in its primary key:
/// the second waits until the first has committed or failed.
@ApplicationScoped
class PostgresIdempotencyKeys implements IdempotencyKeys {

    private final Session database;
    private final BookingConfig config;
    private final Clock clock;

    PostgresIdempotencyKeys(Session database, BookingConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Optional<Done> find(String key) {
        // By JDBC: Hibernate 7.2 never finds a typed native query in its plan cache again and searches it ever longer.
        return database.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "select fingerprint, outcome from idempotency_key where key = ? and outcome is not null")) {
                statement.setString(1, key);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(new Done(row.getString(1), row.getString(2))) : Optional.empty();
                }
            }
        });
    }

    @Override
    public boolean take(String key, String fingerprint) {
        return database.createNativeMutationQuery("""
                                insert into idempotency_key (key, fingerprint) values (?1, ?2)
                                on conflict do nothing""")
                        .setParameter(1, key)
                        .setParameter(2, fingerprint)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void done(String key, String outcome) {
        database.createNativeMutationQuery("update idempotency_key set outcome = ?2 where key = ?1")
                .setParameter(1, key)
                .setParameter(2, outcome)
                .executeUpdate();
    }

    /// Forgets the requests that were done longer ago than keys are kept.
    @Transactional
    @Scheduled(every = "${cargokit.booking.idempotency-cleanup}", delayed = "1m")
    void forgetOld() {
        database.createNativeMutationQuery("delete from idempotency_key where taken_at < ?1")
                .setParameter(1, clock.instant().minus(config.idempotencyRetention()))
                .executeUpdate();
    }
}
