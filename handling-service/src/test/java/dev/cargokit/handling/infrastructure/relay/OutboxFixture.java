package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.OutboxEntities.event;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.application.Outbox;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import dev.cargokit.handling.infrastructure.outbox.OutboxRepository;
import dev.cargokit.handling.infrastructure.outbox.Shard;
import dev.cargokit.kit.test.ReadyService;
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

/// An outbox in PostgreSQL without the relay: only the test polls it.
abstract class OutboxFixture implements ReadyService {

    public static class WithoutRelay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.arc.exclude-types", OutboxRelay.class.getName());
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    OutboxRepository repository;

    @Inject
    RelayMetrics metrics;

    @Inject
    HandlingConfig config;

    @Inject
    DataSource database;

    final List<UUID> delivered = new CopyOnWriteArrayList<>();

    @BeforeEach
    void outbox_is_empty() {
        QuarkusTransaction.requiringNew().run(repository::deleteAll);
    }

    ShardPoller poller(EventConsumer consumer) {
        return new ShardPoller(repository, consumer, metrics, config, Clock.systemUTC());
    }

    Map<UUID, String> accept(List<OutboxEntity> events) {
        events.forEach(row -> delivered.add(row.eventId()));
        return Map.of();
    }

    void add(String cargo, int events) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.addAll(IntStream.range(0, events)
                        .mapToObj(nth -> event(cargo, nth))
                        .toList()));
    }

    static boolean isFirstOf(String cargo, OutboxEntity row) {
        return row.event().trackingId().equals(cargo)
                && row.event().completionTime().equals(event(cargo, 0).completionTime());
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

    long undelivered() {
        return count("select count(*) from outbox where parked_at is null");
    }

    List<String> deadLetters() {
        return QuarkusTransaction.requiringNew()
                .call(() -> repository
                        .find("select deadLetterReason from OutboxEntity where deadLetteredAt is not null")
                        .project(String.class)
                        .list());
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
