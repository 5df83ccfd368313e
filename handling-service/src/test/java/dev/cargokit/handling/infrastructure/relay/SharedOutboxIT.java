package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.Rows.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cargokit.handling.neighbours.Neighbours;
import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Several relays at one outbox, and others who use the same database cluster.
@QuarkusTest
@TestProfile(OutboxFixture.WithoutRelay.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class SharedOutboxIT extends OutboxFixture {

    Neighbours neighbours;

    @Inject
    BookingReceiver booking;

    @Inject
    TransactionManager transactions;

    /// One for each relay; the common pool has a single one on two cores.
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void nothing_goes_on() {
        threads.shutdownNow();
    }

    @Test
    void does_nothing_while_another_relay_holds_the_shard() {
        put("C1", 1);
        List<Progress> second = new ArrayList<>();

        drain(events -> {
                    ShardDrain other = drain(this::take);
                    second.add(CompletableFuture.supplyAsync(() -> other.drain(shard("C1")), threads)
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
                    writers.add(count("select count(*) from pg_stat_activity where backend_xid is not null"
                            + " and backend_type = 'client backend'"));
                    return take(events);
                })
                .drain(shard("C1"));

        assertEquals(List.of(0L), writers);
        assertEquals(0, waiting());
    }

    @Test
    void four_relays_share_the_work_without_doubling_or_reordering() {
        List<String> cargos = IntStream.range(0, 40).mapToObj(i -> "C" + i).toList();
        cargos.forEach(cargo -> put(cargo, 30));
        List<OutboxRow> byAll = new CopyOnWriteArrayList<>();
        Receiver keeping = events -> {
            byAll.addAll(events);
            return Map.of();
        };

        CompletableFuture.allOf(Stream.of(drain(keeping), drain(keeping), drain(keeping), drain(keeping))
                        .map(drain ->
                                CompletableFuture.runAsync(() -> Shard.all().forEach(drain::drain), threads))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertEquals(40 * 30, byAll.size());
        cargos.forEach(cargo -> assertEquals(
                IntStream.range(0, 30).mapToObj(nth -> event(cargo, nth)).toList(),
                byAll.stream()
                        .filter(row -> row.cargo().value().equals(cargo))
                        .map(row -> row.event.registered(row.registrationTime))
                        .toList()));
    }

    /// It is set aside while the HTTP client works; a failure out there must not be taken for one of its own.
    @Test
    void has_its_transaction_back_after_booking_failed() {
        List<Integer> during = new ArrayList<>();
        neighbours.reset();
        neighbours.inboxDoes(batch -> {
            throw new Neighbours.Refusal(503);
        });
        put("C1", 1);

        Progress progress = drain(events -> {
                    try {
                        return booking.take(events);
                    } finally {
                        during.add(status());
                    }
                })
                .drain(shard("C1"));

        assertEquals(new Progress.Stuck("HTTP 503"), progress);
        assertEquals(List.of(Status.STATUS_ACTIVE), during, "active, not marked for rollback");
        assertEquals(1, waiting());
    }

    private int status() {
        try {
            return transactions.getStatus();
        } catch (SystemException e) {
            throw new AssertionError(e);
        }
    }
}
