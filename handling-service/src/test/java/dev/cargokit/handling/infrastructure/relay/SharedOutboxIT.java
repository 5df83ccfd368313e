package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.OutboxEntities.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import dev.cargokit.handling.infrastructure.outbox.Shard;
import dev.cargokit.handling.stub.PeerStub;
import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
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

/// Several relays at one outbox, and other users of the database cluster.
@QuarkusTest
@TestProfile(OutboxFixture.WithoutRelay.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class SharedOutboxIT extends OutboxFixture {

    PeerStub peers;

    @Inject
    BookingConsumer booking;

    @Inject
    TransactionManager transactions;

    /// One per relay; the common pool has a single thread on two cores.
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop_threads() {
        threads.shutdownNow();
    }

    @Test
    void does_nothing_while_another_relay_has_the_lock() {
        add("C1", 1);
        var second = new ArrayList<PollResult>();

        poller(events -> {
                    var other = poller(this::accept);
                    second.add(CompletableFuture.supplyAsync(() -> other.poll(shard("C1")), threads)
                            .join());
                    return accept(events);
                })
                .poll(shard("C1"));

        assertInstanceOf(PollResult.Done.class, second.getFirst());
        assertEquals(1, delivered.size());
    }

    /// Booking's change feed ends below the oldest running transaction id of the cluster.
    @Test
    void has_no_transaction_id_during_delivery() {
        add("C1", 1);
        var writers = new ArrayList<Long>();

        poller(events -> {
                    writers.add(count("select count(*) from pg_stat_activity where backend_xid is not null"
                            + " and backend_type = 'client backend'"));
                    return accept(events);
                })
                .poll(shard("C1"));

        assertEquals(List.of(0L), writers);
        assertEquals(0, undelivered());
    }

    @Test
    void four_relays_share_the_work_without_duplicates_or_reordering() {
        var cargos = IntStream.range(0, 40).mapToObj(i -> "C" + i).toList();
        cargos.forEach(cargo -> add(cargo, 30));
        var byAll = new CopyOnWriteArrayList<OutboxEntity>();
        EventConsumer recording = events -> {
            byAll.addAll(events);
            return Map.of();
        };

        CompletableFuture.allOf(Stream.of(poller(recording), poller(recording), poller(recording), poller(recording))
                        .map(poller ->
                                CompletableFuture.runAsync(() -> Shard.all().forEach(poller::poll), threads))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertEquals(40 * 30, byAll.size());
        cargos.forEach(cargo -> assertEquals(
                IntStream.range(0, 30).mapToObj(nth -> event(cargo, nth)).toList(),
                byAll.stream()
                        .filter(row -> row.cargo().value().equals(cargo))
                        .map(row -> row.event().toEvent(row.registrationTime()))
                        .toList()));
    }

    /// It is suspended during the HTTP call, whose failure must not mark it for rollback.
    @Test
    void has_its_transaction_back_after_booking_failed() {
        var during = new ArrayList<Integer>();
        peers.reset();
        peers.setInbox(batch -> {
            throw new PeerStub.ErrorStatus(503);
        });
        add("C1", 1);

        var result = poller(events -> {
                    try {
                        return booking.deliver(events);
                    } finally {
                        during.add(status());
                    }
                })
                .poll(shard("C1"));

        assertEquals(new PollResult.Blocked("HTTP 503"), result);
        assertEquals(List.of(Status.STATUS_ACTIVE), during, "active, not marked for rollback");
        assertEquals(1, undelivered());
    }

    private int status() {
        try {
            return transactions.getStatus();
        } catch (SystemException e) {
            throw new AssertionError(e);
        }
    }
}
