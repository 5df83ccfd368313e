package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.Rows.event;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.application.Outbox;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.HandlingConfig;
import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One pass over one shard, with the relay itself switched off: nothing happens but what the test does.
@QuarkusTest
@TestProfile(ShardDrainIT.WithoutRelay.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class ShardDrainIT {

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

    private final List<UUID> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void outbox_is_empty() {
        QuarkusTransaction.requiringNew().run(rows::deleteAll);
    }

    @Test
    void tells_what_waits_and_deletes_it() {
        put("C1", 3);

        Progress progress = drain(this::take).drain(shard("C1"));

        assertInstanceOf(Progress.Done.class, progress);
        assertEquals(3, told.size());
        assertEquals(0, waiting());
    }

    @Test
    void tells_a_full_batch_and_says_that_there_may_be_more() {
        put("C1", 501);
        ShardDrain drain = drain(this::take);

        assertInstanceOf(Progress.More.class, drain.drain(shard("C1")));
        assertEquals(500, told.size());
        assertInstanceOf(Progress.Done.class, drain.drain(shard("C1")));
        assertEquals(501, told.size());
    }

    @Test
    void keeps_what_cannot_be_told() {
        put("C1", 3);

        Progress progress = drain(events -> {
                    throw new Receiver.Unavailable("down", new RuntimeException());
                })
                .drain(shard("C1"));

        assertEquals(new Progress.Stuck("down"), progress);
        assertEquals(3, waiting());
    }

    @Test
    void dying_between_telling_and_deleting_means_telling_again() {
        put("C1", 3);
        ShardDrain dying = drain(events -> {
            take(events);
            throw new IllegalStateException("killed");
        });

        assertThrows(RuntimeException.class, () -> dying.drain(shard("C1")));
        drain(this::take).drain(shard("C1"));

        assertEquals(6, told.size());
        assertEquals(told.subList(0, 3), told.subList(3, 6));
        assertEquals(0, waiting());
    }

    @Test
    void parks_at_once_what_is_rejected_for_good() {
        put("C1", 3);

        Progress progress = drain(events -> {
                    take(events);
                    return Map.of(events.get(1).eventId, "unknown cargo");
                })
                .drain(shard("C1"));

        assertInstanceOf(Progress.Done.class, progress);
        assertEquals(0, waiting());
        assertEquals(List.of("unknown cargo"), parked());
    }

    @Test
    void parks_an_event_that_is_refused_time_and_again_while_others_are_taken() {
        put("C1", 2);
        String other = sameShardAs("C1");
        ShardDrain drain = drain(events -> {
            if (events.stream().anyMatch(row -> isFirstOf("C1", row))) {
                throw new Receiver.Refused("HTTP 500");
            }
            return take(events);
        });

        for (int pass = 1; pass <= config.relay().refusals(); pass++) {
            assertEquals(List.of(), parked());
            put(other, 1);
            assertEquals(new Progress.Stuck("HTTP 500"), drain.drain(shard("C1")));
        }

        assertEquals(List.of("HTTP 500"), parked());
        assertEquals(config.relay().refusals(), told.size(), "only the other cargo's so far");
        assertInstanceOf(Progress.Done.class, drain.drain(shard("C1")));
        assertEquals(config.relay().refusals() + 1, told.size(), "what was held back behind the parked event");
    }

    @Test
    void does_nothing_while_another_relay_holds_the_shard() {
        put("C1", 1);
        List<Progress> second = new ArrayList<>();

        drain(events -> {
                    ShardDrain other = drain(this::take);
                    second.add(CompletableFuture.supplyAsync(() -> other.drain(shard("C1")))
                            .join());
                    return take(events);
                })
                .drain(shard("C1"));

        assertInstanceOf(Progress.Done.class, second.getFirst());
        assertEquals(1, told.size());
    }

    /// Booking's feed of changes ends below the oldest transaction id that is running in the cluster.
    @Test
    void has_no_transaction_id_while_it_waits_for_booking() {
        put("C1", 1);
        List<Long> writers = new ArrayList<>();

        drain(events -> {
                    writers.add(count("select count(*) from pg_stat_activity where backend_xid is not null"));
                    return take(events);
                })
                .drain(shard("C1"));

        assertEquals(List.of(0L), writers);
        assertEquals(0, waiting());
    }

    @Test
    void two_relays_share_the_work_without_doubling_or_reordering() {
        List<String> cargos = IntStream.range(0, 40).mapToObj(i -> "C" + i).toList();
        cargos.forEach(cargo -> put(cargo, 30));
        List<OutboxRow> byBoth = new CopyOnWriteArrayList<>();
        Receiver slow = events -> {
            byBoth.addAll(events);
            return Map.of();
        };

        CompletableFuture.allOf(Stream.of(drain(slow), drain(slow), drain(slow), drain(slow))
                        .map(drain ->
                                CompletableFuture.runAsync(() -> Shard.all().forEach(drain::drain)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertEquals(40 * 30, byBoth.size());
        cargos.forEach(cargo -> assertEquals(
                IntStream.range(0, 30).mapToObj(nth -> event(cargo, nth)).toList(),
                byBoth.stream()
                        .filter(row -> row.cargo().value().equals(cargo))
                        .map(row -> row.event.registered(row.registrationTime))
                        .toList()));
    }

    @Test
    void counts_what_waits_and_what_is_parked() {
        put("C1", 3);
        put("C2", 2);
        drain(events -> events.stream().collect(toMap(row -> row.eventId, _ -> "no")))
                .drain(shard("C2"));

        Backlog backlog = QuarkusTransaction.requiringNew().call(rows::backlog);

        assertEquals(3, backlog.size());
        assertEquals(2, backlog.parked());
        assertEquals(
                event("C1", 0).registrationTime(), backlog.waiting().getFirst().oldest());
    }

    private ShardDrain drain(Receiver receiver) {
        return new ShardDrain(rows, receiver, metrics, config, Clock.systemUTC());
    }

    private Map<UUID, String> take(List<OutboxRow> events) {
        events.forEach(row -> told.add(row.eventId));
        return Map.of();
    }

    private void put(String cargo, int events) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, events).forEach(nth -> outbox.add(event(cargo, nth))));
    }

    private static boolean isFirstOf(String cargo, OutboxRow row) {
        return row.event.trackingId().equals(cargo)
                && row.event.completionTime().equals(event(cargo, 0).completionTime());
    }

    private static Shard shard(String cargo) {
        return Shard.of(new TrackingId(cargo));
    }

    private static String sameShardAs(String cargo) {
        return IntStream.iterate(2, i -> i + 1)
                .mapToObj(i -> "C" + i)
                .filter(other -> shard(other).equals(shard(cargo)))
                .findFirst()
                .orElseThrow();
    }

    private long waiting() {
        return count("select count(*) from outbox where parked_at is null");
    }

    private List<String> parked() {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.list("parkedAt is not null").stream()
                        .map(row -> row.parkedBecause)
                        .toList());
    }

    private long count(String query) {
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
