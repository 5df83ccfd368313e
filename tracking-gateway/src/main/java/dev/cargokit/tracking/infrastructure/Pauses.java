package dev.cargokit.tracking.infrastructure;

import dev.cargokit.tracking.application.TrackingConfig.Feed;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Pauses between attempts: each up to twice as long as the one before, and never the same for two gateways.
final class Pauses {

    private final Duration first;
    private final Duration longest;
    private Duration present;

    Pauses(Feed feed) {
        this.first = feed.pause();
        this.longest = feed.longestPause();
        this.present = first;
    }

    /// The next pause: at least half, at most all of its length, by chance.
    Duration next() {
        long millis = present.toMillis();
        present = present.multipliedBy(2).compareTo(longest) < 0 ? present.multipliedBy(2) : longest;
        return Duration.ofMillis(Math.max(1, ThreadLocalRandom.current().nextLong(millis / 2, millis + 1)));
    }

    /// Starts over.
    void reset() {
        present = first;
    }
}
