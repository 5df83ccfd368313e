package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Limited;
import dev.cargokit.kit.middleware.LimitedPerCaller;
import dev.cargokit.kit.middleware.Throttled;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Vocabulary;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;

/// The token buckets of the service by their names, with their settings.
@Singleton
class Limiters {

    private final Settings settings;
    private final Refusals refusals;
    private final Named<Limiter> limiters = new Named<>();
    private final Named<Throttle> throttles = new Named<>();
    private final Named<CallerLimiter> callers = new Named<>();

    Limiters(Settings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    Limiter of(Limited limited) {
        return limiters.get(
                limited.value(),
                () -> new Limiter(
                        new TokenBucket(
                                limit(limited.value(), limited.perSecond(), limited.burst()),
                                TimeMeter.SYSTEM_NANOTIME),
                        refusals.of("limited", limited.value())));
    }

    CallerLimiter of(LimitedPerCaller limited) {
        return callers.get(
                limited.value(),
                () -> new CallerLimiter(
                        limit(limited.value(), limited.perSecond(), limited.burst()),
                        settings.of(Vocabulary.LIMIT_CALLERS, limited.value(), limited.callers()),
                        TimeMeter.SYSTEM_NANOTIME,
                        refusals.of("limited-per-caller", limited.value())));
    }

    Throttle of(Throttled throttled) {
        var name = throttled.value();
        return throttles.get(
                name,
                () -> new Throttle(
                        new TokenBucket(
                                new LiveRate(
                                        settings.of(Vocabulary.THROTTLE_PER_SECOND, name, throttled.perSecond()),
                                        settings.of(Vocabulary.THROTTLE_BURST, name, throttled.burst())),
                                TimeMeter.SYSTEM_NANOTIME),
                        settings.of(Vocabulary.THROTTLE_LONGEST_WAIT, name, Duration.ofMillis(throttled.longestWait())),
                        refusals.of("throttled", name)));
    }

    private Supplier<Rate> limit(String name, double perSecond, int burst) {
        return new LiveRate(
                settings.of(Vocabulary.LIMIT_PER_SECOND, name, perSecond),
                settings.of(Vocabulary.LIMIT_BURST, name, burst));
    }

    record Limiter(TokenBucket bucket, Counter refused) {

        void take() {
            if (!bucket.take()) {
                refused.increment();
                throw bucket.refusal();
            }
        }
    }

    record Throttle(TokenBucket bucket, Supplier<Duration> longestWait, Counter refused) {

        void await() throws InterruptedException {
            if (!bucket.take(longestWait.get())) {
                refused.increment();
                throw bucket.refusal();
            }
        }
    }
}
