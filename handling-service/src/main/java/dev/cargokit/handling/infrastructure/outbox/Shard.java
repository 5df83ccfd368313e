package dev.cargokit.handling.infrastructure.outbox;

import dev.cargokit.handling.domain.TrackingId;
import java.util.List;
import java.util.stream.IntStream;

/// A partition of the outbox. All events of a cargo are in the same shard: they are delivered in order,
/// while other shards are delivered concurrently, also by other instances.
public record Shard(int number) {

    /// Must not change while the outbox has events: their order would be lost.
    public static final int COUNT = 16;

    /// A cargo's shard; [String#hashCode] is the same in every JVM.
    public static Shard of(TrackingId cargo) {
        return new Shard(Math.floorMod(cargo.value().hashCode(), COUNT));
    }

    public static List<Shard> all() {
        return IntStream.range(0, COUNT).mapToObj(Shard::new).toList();
    }
}
