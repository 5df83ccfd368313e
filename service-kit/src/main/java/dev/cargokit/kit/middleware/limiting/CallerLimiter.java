package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.remembering.LruTable;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import java.util.function.Supplier;

/// A token bucket for each caller, for as many callers as the table has room.
final class CallerLimiter {

    private final LruTable<String, TokenBucket> buckets;
    private final Supplier<Rate> rate;
    private final TimeMeter time;
    private final Counter refused;

    CallerLimiter(Supplier<Rate> rate, Supplier<Integer> callers, TimeMeter time, Counter refused) {
        this.buckets = new LruTable<>(callers);
        this.rate = rate;
        this.time = time;
        this.refused = refused;
    }

    void take(String caller) {
        var bucket = buckets.get(caller, () -> new TokenBucket(rate, time));
        if (!bucket.take()) {
            refused.increment();
            throw bucket.refusal();
        }
    }
}
