package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.Rows.event;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.application.Outbox;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.testkit.OnceReady;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/// An outbox in a real database, with the relay itself switched off: nothing happens but what the test does.
abstract class OutboxFixture implements OnceReady {

    public static class WithoutRelay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.arc.exclude-types", Relay.class.getName());
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    OutboxRows rows;

    @Inject
    RelayMetrics metrics;

    @Inject
    HandlingConfig config;

    @Inject
    DataSource database;

    final List<UUID> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void outbox_is_empty() {
        QuarkusTransaction.requiringNew().run(rows::deleteAll);
    }

    ShardDrain drain(Receiver receiver) {
        return new ShardDrain(rows, receiver, metrics, config, Clock.systemUTC());
    }

    Map<UUID, String> take(List<OutboxRow> events) {
        events.forEach(row -> told.add(row.eventId));
        return Map.of();
    }

    void put(String cargo, int events) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, events).forEach(nth -> outbox.add(event(cargo, nth))));
    }

    static boolean isFirstOf(String cargo, OutboxRow row) {
        return row.event.trackingId().equals(cargo)
                && row.event.completionTime().equals(event(cargo, 0).completionTime());
    }

    static Shard shard(String cargo) {
        return Shard.of(new TrackingId(cargo));
    }

    static String sameShardAs(String cargo) {
        return IntStream.iterate(2, i -> i + 1)
                .mapToObj(i -> "C" + i)
                .filter(other -> shard(other).equals(shard(cargo)))
                .findFirst()
                .orElseThrow();
    }

    long waiting() {
        return count("select count(*) from outbox where parked_at is null");
    }

    List<String> parked() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.list("parkedAt is not null").stream()
                        .map(row -> row.parkedBecause)
                        .toList());
    }

    long count(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            assertTrue(result.next());
            return result.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
