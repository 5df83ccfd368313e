package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.domain.TrackingId;
import java.util.List;
import java.util.stream.IntStream;

/// A share of the outbox. All events of a cargo are in the same one, so that they can be told in order while other
/// shards are told at the same time, also by other replicas.
record Shard(int number) {

    /// Must not change while events wait: they would be told out of order.
    static final int COUNT = 16;

    /// A cargo's shard; [String#hashCode] is the same in every JVM.
    static Shard of(TrackingId cargo) {
        return new Shard(Math.floorMod(cargo.value().hashCode(), COUNT));
    }

    static List<Shard> all() {
        return IntStream.range(0, COUNT).mapToObj(Shard::new).toList();
    }
}
