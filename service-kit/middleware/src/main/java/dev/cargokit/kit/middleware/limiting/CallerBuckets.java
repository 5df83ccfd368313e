package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.caching.LruTable;
import io.github.bucket4j.TimeMeter;
import java.util.function.Supplier;

/// A token bucket for each caller, up to a maximum of callers; beyond, the least recently used bucket is dropped.
public final class CallerBuckets {

    private final LruTable<String, TokenBucket> buckets;
    private final Supplier<Rate> rate;
    private final TimeMeter time;

    public CallerBuckets(Supplier<Rate> rate, Supplier<Integer> maximum, TimeMeter time) {
        this.buckets = new LruTable<>(maximum);
        this.rate = rate;
        this.time = time;
    }

    public TokenBucket of(String caller) {
        return buckets.get(caller, () -> new TokenBucket(rate, time));
    }

    public int size() {
        return buckets.size();
    }
}
