package dev.cargokit.handling.infrastructure.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.handling.domain.TrackingId;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShardTest {

    /// Otherwise events in the outbox during an upgrade could lose their order.
    @Test
    void of_a_cargo_never_changes() {
        assertEquals(new Shard(0), Shard.of(new TrackingId("ABC123")));
        assertEquals(new Shard(7), Shard.of(new TrackingId("FTL456")));
    }

    @Test
    void all_are_used() {
        assertEquals(
                new HashSet<>(Shard.all()),
                new HashSet<>(IntStream.range(0, 200)
                        .mapToObj(i -> Shard.of(new TrackingId("C" + i)))
                        .toList()));
    }
}
