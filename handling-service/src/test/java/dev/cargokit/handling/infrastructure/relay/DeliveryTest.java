package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.handling.infrastructure.relay.Rows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.testkit.SeededRandom;
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

class DeliveryTest {

    private final List<OutboxRow> taken = new ArrayList<>();
    private final List<OutboxRow> batch =
            IntStream.range(0, 500).mapToObj(i -> row("C" + i % 100, i)).toList();
    private int calls;

    @Test
    void tells_a_batch_at_once() {
        Delivery delivery = deliver(this::take);

        assertEquals(batch, delivery.delivered());
        assertEquals(Optional.empty(), delivery.obstacle());
        assertEquals(1, calls);
    }

    @Test
    void knows_what_was_rejected_for_good() {
        OutboxRow unknown = batch.get(7);

        Delivery delivery = deliver(events -> {
            take(events);
            return Map.of(unknown.eventId, "unknown cargo");
        });

        assertEquals(Map.of(unknown, "unknown cargo"), delivery.rejected());
        assertEquals(499, delivery.delivered().size());
        assertEquals(Optional.empty(), delivery.obstacle());
    }

    @Test
    void finds_the_one_event_for_which_a_batch_is_refused() {
        OutboxRow bad = batch.get(123);

        Delivery delivery = deliver(refusing(Set.of(bad)));

        assertEquals(Map.of(bad, "HTTP 500"), delivery.refusedAlone());
        assertEquals(Optional.of("HTTP 500"), delivery.obstacle());
        assertTrue(calls < 25, calls + " calls");
    }

    @Test
    void holds_back_what_comes_after_it_for_the_same_cargo() {
        OutboxRow bad = batch.get(123);

        Delivery delivery = deliver(refusing(Set.of(bad)));

        List<OutboxRow> heldBack = batch.stream()
                .filter(row -> row.cargo().equals(bad.cargo()) && batch.indexOf(row) >= 123)
                .toList();
        assertEquals(batch.size() - heldBack.size(), delivery.delivered().size());
        assertTrue(heldBack.stream().noneMatch(taken::contains));
    }

    @Test
    void blames_the_receiver_when_it_takes_nothing_at_all() {
        Delivery delivery = deliver(refusing(new HashSet<>(batch)));

        assertEquals(Map.of(), delivery.refusedAlone());
        assertEquals(Optional.of("HTTP 500"), delivery.obstacle());
        assertTrue(calls < 20, calls + " calls");
    }

    @Test
    void does_not_blame_an_event_that_is_alone() {
        Delivery delivery = new Delivery(refusing(Set.of(batch.getFirst())));

        delivery.deliver(batch.subList(0, 1));

        assertEquals(Map.of(), delivery.refusedAlone());
        assertEquals(Optional.of("HTTP 500"), delivery.obstacle());
    }

    @Test
    void keeps_what_was_taken_before_the_receiver_went_away() {
        Delivery delivery = deliver(events -> {
            if (events.size() > 250) {
                throw new Receiver.Refused("HTTP 413");
            }
            if (++calls > 1) {
                throw new Receiver.Unavailable("gone", new RuntimeException());
            }
            return Map.of();
        });

        assertEquals(batch.subList(0, 250), delivery.delivered());
        assertEquals(Optional.of("gone"), delivery.obstacle());
    }

    @Test
    void whatever_is_refused_everything_else_goes_through_in_order() {
        SeededRandom.forEachSeed(100, random -> {
            taken.clear();
            Set<OutboxRow> bad = someOf(batch, random);

            Delivery delivery = deliver(refusing(bad));

            assertEquals(delivery.delivered(), taken);
            assertEquals(expected(bad), taken);
        });
    }

    /// One row after another, which is what halving must amount to.
    private List<OutboxRow> expected(Set<OutboxRow> bad) {
        Set<Object> heldBack = new HashSet<>();
        List<OutboxRow> expected = new ArrayList<>();
        for (OutboxRow row : batch) {
            if (bad.contains(row)) {
                heldBack.add(row.cargo());
            }
            if (!heldBack.contains(row.cargo())) {
                expected.add(row);
            }
        }
        return expected;
    }

    private static Set<OutboxRow> someOf(List<OutboxRow> rows, RandomGenerator random) {
        Set<OutboxRow> some = new HashSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            some.add(rows.get(random.nextInt(rows.size())));
        }
        return some;
    }

    private Delivery deliver(Receiver receiver) {
        Delivery delivery = new Delivery(receiver);
        delivery.deliver(batch);
        return delivery;
    }

    private Map<UUID, String> take(List<OutboxRow> events) {
        calls++;
        taken.addAll(events);
        return new HashMap<>();
    }

    private Receiver refusing(Set<OutboxRow> bad) {
        return events -> {
            if (events.stream().anyMatch(bad::contains)) {
                calls++;
                throw new Receiver.Refused("HTTP 500");
            }
            return take(events);
        };
    }
}
