package dev.cargokit.booking.infrastructure.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.booking.infrastructure.BookingConfig;
import dev.cargokit.kit.middleware.idempotency.IdempotencyStore;
import dev.cargokit.kit.middleware.idempotency.IdempotentCall;
import dev.cargokit.kit.middleware.refusal.Refusal.IdempotencyKeyReused;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hibernate.Session;

/// Idempotency keys in the table `idempotency_key`, written in the transaction of the call: either both are
/// committed or neither is. Of two transactions with the same key the second waits at the primary key for
/// the first to end.
@ApplicationScoped
class PostgresIdempotencyStore implements IdempotencyStore {

    private final Session database;
    private final ObjectMapper json;
    private final BookingConfig config;
    private final Clock clock;

    PostgresIdempotencyStore(Session database, ObjectMapper json, BookingConfig config, Clock clock) {
        this.database = database;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public boolean contains(String key) {
        return find(key).isPresent();
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public Object once(IdempotentCall call, Callable<Object> work) throws Exception {
        if (!insert(call)) {
            return recordedResult(call);
        }
        var result = work.call();
        update(call.key(), json.writeValueAsString(result));
        return result;
    }

    private Object recordedResult(IdempotentCall call) throws JsonProcessingException {
        var row = find(call.key()).orElseThrow();
        if (!row.fingerprint().equals(call.fingerprint())) {
            throw new IdempotencyKeyReused(call.key());
        }
        return json.readValue(row.outcome(), json.constructType(call.resultType()));
    }

    private Optional<Row> find(String key) {
        // By JDBC: Hibernate 7.2 never finds a typed native query in its plan cache again and searches it ever longer.
        return database.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "select fingerprint, outcome from idempotency_key where key = ? and outcome is not null")) {
                statement.setString(1, key);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(new Row(row.getString(1), row.getString(2))) : Optional.empty();
                }
            }
        });
    }

    private boolean insert(IdempotentCall call) {
        return database.createNativeMutationQuery("""
                                insert into idempotency_key (key, fingerprint) values (?1, ?2)
                                on conflict do nothing""")
                        .setParameter(1, call.key())
                        .setParameter(2, call.fingerprint())
                        .executeUpdate()
                == 1;
    }

    private void update(String key, String outcome) {
        database.createNativeMutationQuery("update idempotency_key set outcome = ?2 where key = ?1")
                .setParameter(1, key)
                .setParameter(2, outcome)
                .executeUpdate();
    }

    @Transactional
    @Scheduled(every = "${cargokit.booking.idempotency-cleanup}", delayed = "1m")
    void deleteExpired() {
        database.createNativeMutationQuery("delete from idempotency_key where taken_at < ?1")
                .setParameter(1, clock.instant().minus(config.idempotencyRetention()))
                .executeUpdate();
    }

    private record Row(String fingerprint, String outcome) {}
}
