package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.OutboxEntities.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import dev.cargokit.kit.test.SeededRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchDeliveryTest {

    private final List<OutboxEntity> accepted = new ArrayList<>();
    private final List<OutboxEntity> batch =
            IntStream.range(0, 500).mapToObj(i -> row("C" + i % 100, i)).toList();
    private int calls;

    @Test
    void delivers_a_batch_in_one_call() {
        var delivery = deliver(this::accept);

        assertEquals(batch, delivery.delivered());
        assertEquals(Optional.empty(), delivery.blockedBy());
        assertEquals(1, calls);
    }

    @Test
    void records_rejected_events() {
        var unknown = batch.get(7);

        var delivery = deliver(events -> {
            accept(events);
            return Map.of(unknown.eventId(), "unknown cargo");
        });

        assertEquals(Map.of(unknown, "unknown cargo"), delivery.rejected());
        assertEquals(499, delivery.delivered().size());
        assertEquals(Optional.empty(), delivery.blockedBy());
    }

    @Test
    void finds_the_event_for_which_a_batch_is_rejected() {
        var bad = batch.get(123);

        var delivery = deliver(rejecting(Set.of(bad)));

        assertEquals(Map.of(bad, "HTTP 500"), delivery.rejectedAlone());
        assertEquals(Optional.of("HTTP 500"), delivery.blockedBy());
        assertTrue(calls < 25, calls + " calls");
    }

    @Test
    void holds_back_later_events_of_the_same_cargo() {
        var bad = batch.get(123);

        var delivery = deliver(rejecting(Set.of(bad)));

        var heldBack = batch.stream()
                .filter(row -> row.cargo().equals(bad.cargo()) && batch.indexOf(row) >= 123)
                .toList();
        assertEquals(batch.size() - heldBack.size(), delivery.delivered().size());
        assertTrue(heldBack.stream().noneMatch(accepted::contains));
    }

    @Test
    void a_consumer_that_accepts_nothing_is_unavailable() {
        var delivery = deliver(_ -> {
            calls++;
            throw new EventConsumer.BatchRejected("HTTP 500");
        });

        assertEquals(Map.of(), delivery.rejectedAlone());
        assertEquals(Optional.of("HTTP 500"), delivery.blockedBy());
        assertTrue(calls < 20, calls + " calls");
    }

    @Test
    void a_single_event_is_blamed_when_the_consumer_accepts_an_empty_batch() {
        var bad = batch.getFirst();
        var delivery = new BatchDelivery(rejecting(Set.of(bad)));

        delivery.deliver(List.of(bad));

        assertEquals(Map.of(bad, "HTTP 500"), delivery.rejectedAlone());
        assertEquals(Optional.of("HTTP 500"), delivery.blockedBy());
    }

    @Test
    void a_single_event_is_not_blamed_when_the_consumer_rejects_an_empty_batch_too() {
        var delivery = new BatchDelivery(_ -> {
            throw new EventConsumer.BatchRejected("HTTP 404");
        });

        delivery.deliver(batch.subList(0, 1));

        assertEquals(Map.of(), delivery.rejectedAlone());
        assertEquals(Optional.of("HTTP 404"), delivery.blockedBy());
    }

    @Test
    void records_deliveries_before_the_consumer_became_unavailable() {
        var delivery = deliver(events -> {
            if (events.size() > 250) {
                throw new EventConsumer.BatchRejected("HTTP 413");
            }
            if (++calls > 1) {
                throw new EventConsumer.Unavailable("gone", new RuntimeException());
            }
            return Map.of();
        });

        assertEquals(batch.subList(0, 250), delivery.delivered());
        assertEquals(Optional.of("gone"), delivery.blockedBy());
    }

    @Test
    void delivers_everything_else_in_order_whatever_is_rejected() {
        SeededRandom.forEachSeed(100, random -> {
            accepted.clear();
            var bad = someOf(batch, random);

            var delivery = deliver(rejecting(bad));

            assertEquals(delivery.delivered(), accepted);
            assertEquals(expected(bad), accepted);
        });
    }

    /// One row after another, to which halving must be equivalent.
    private List<OutboxEntity> expected(Set<OutboxEntity> bad) {
        var heldBack = new HashSet<Object>();
        var expected = new ArrayList<OutboxEntity>();
        for (var row : batch) {
            if (bad.contains(row)) {
                heldBack.add(row.cargo());
            }
            if (!heldBack.contains(row.cargo())) {
                expected.add(row);
            }
        }
        return expected;
    }

    private static Set<OutboxEntity> someOf(List<OutboxEntity> rows, RandomGenerator random) {
        var some = new HashSet<OutboxEntity>();
        for (int i = random.nextInt(6); i > 0; i--) {
            some.add(rows.get(random.nextInt(rows.size())));
        }
        return some;
    }

    private BatchDelivery deliver(EventConsumer consumer) {
        var delivery = new BatchDelivery(consumer);
        delivery.deliver(batch);
        return delivery;
    }

    private Map<UUID, String> accept(List<OutboxEntity> events) {
        calls++;
        accepted.addAll(events);
        return new HashMap<>();
    }

    private EventConsumer rejecting(Set<OutboxEntity> bad) {
        return events -> {
            if (events.stream().anyMatch(bad::contains)) {
                calls++;
                throw new EventConsumer.BatchRejected("HTTP 500");
            }
            return accept(events);
        };
    }
}
