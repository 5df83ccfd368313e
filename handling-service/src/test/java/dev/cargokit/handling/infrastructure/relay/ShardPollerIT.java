package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.OutboxEntities.event;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One poll of one shard.
@QuarkusTest
@TestProfile(OutboxFixture.WithoutRelay.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class ShardPollerIT extends OutboxFixture {

    @Test
    void delivers_events_and_deletes_them() {
        add("C1", 3);

        var result = poller(this::accept).poll(shard("C1"));

        assertInstanceOf(PollResult.Done.class, result);
        assertEquals(3, delivered.size());
        assertEquals(0, undelivered());
    }

    @Test
    void delivers_a_full_batch_and_reports_that_there_may_be_more() {
        add("C1", 501);
        var poller = poller(this::accept);

        assertInstanceOf(PollResult.More.class, poller.poll(shard("C1")));
        assertEquals(500, delivered.size());
        assertInstanceOf(PollResult.Done.class, poller.poll(shard("C1")));
        assertEquals(501, delivered.size());
    }

    @Test
    void keeps_events_while_the_consumer_is_unavailable() {
        add("C1", 3);

        var result = poller(events -> {
                    throw new EventConsumer.Unavailable("down", new RuntimeException());
                })
                .poll(shard("C1"));

        assertEquals(new PollResult.Blocked("down"), result);
        assertEquals(3, undelivered());
    }

    @Test
    void delivers_again_after_a_crash_between_delivery_and_deletion() {
        add("C1", 3);
        var crashing = poller(events -> {
            accept(events);
            throw new IllegalStateException("killed");
        });

        assertThrows(RuntimeException.class, () -> crashing.poll(shard("C1")));
        poller(this::accept).poll(shard("C1"));

        assertEquals(6, delivered.size());
        assertEquals(delivered.subList(0, 3), delivered.subList(3, 6));
        assertEquals(0, undelivered());
    }

    @Test
    void rejected_events_become_dead_letters() {
        add("C1", 3);

        var result = poller(events -> {
                    accept(events);
                    return Map.of(events.get(1).eventId(), "unknown cargo");
                })
                .poll(shard("C1"));

        assertInstanceOf(PollResult.Done.class, result);
        assertEquals(0, undelivered());
        assertEquals(List.of("unknown cargo"), deadLetters());
    }

    @Test
    void an_event_that_is_rejected_repeatedly_while_others_are_accepted_becomes_a_dead_letter() {
        add("C1", 2);
        var other = sameShardAs("C1");
        var poller = poller(events -> {
            if (events.stream().anyMatch(row -> isFirstOf("C1", row))) {
                throw new EventConsumer.BatchRejected("HTTP 500");
            }
            return accept(events);
        });

        for (int pass = 1; pass <= config.relay().maximumRejections(); pass++) {
            assertEquals(List.of(), deadLetters());
            add(other, 1);
            assertEquals(new PollResult.Blocked("HTTP 500"), poller.poll(shard("C1")));
        }

        assertEquals(List.of("HTTP 500"), deadLetters());
        assertEquals(config.relay().maximumRejections(), delivered.size(), "only the other cargo's so far");
        assertInstanceOf(PollResult.Done.class, poller.poll(shard("C1")));
        assertEquals(
                config.relay().maximumRejections() + 1, delivered.size(), "what was held back behind the dead letter");
    }

    @Test
    void measures_the_backlog_and_counts_dead_letters() {
        add("C1", 3);
        add("C2", 2);
        poller(events -> events.stream().collect(toMap(row -> row.eventId(), _ -> "no")))
                .poll(shard("C2"));

        var backlog = QuarkusTransaction.requiringNew().call(repository::backlog);

        assertEquals(3, backlog.size());
        assertEquals(2, backlog.deadLetters());
        assertEquals(2, backlog.oldestDeadLetters().size());
        assertTrue(backlog.oldestDeadLetters().getFirst().endsWith(": no"));
        assertEquals(
                event("C1", 0).registrationTime(), backlog.shards().getFirst().oldest());
    }
}
