package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.Rows.event;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One pass over one shard.
@QuarkusTest
@TestProfile(OutboxFixture.WithoutRelay.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class ShardDrainIT extends OutboxFixture {

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
}
