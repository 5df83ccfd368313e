package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Limited;
import dev.cargokit.kit.middleware.LimitedPerCaller;
import dev.cargokit.kit.middleware.Throttled;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The rate limits and throttles by name, with their settings.
@Singleton
class Limiters {

    private final Settings settings;
    private final RejectionCounters refusals;
    private final Map<String, Limiter> limiters = new ConcurrentHashMap<>();
    private final Map<String, Throttle> throttles = new ConcurrentHashMap<>();
    private final Map<String, CallerLimiter> callers = new ConcurrentHashMap<>();

    Limiters(Settings settings, RejectionCounters refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    Limiter of(Limited limited) {
        return limiters.computeIfAbsent(
                limited.value(),
                name -> new Limiter(
                        new TokenBucket(limit(name, limited.perSecond(), limited.burst()), TimeMeter.SYSTEM_NANOTIME),
                        refusals.of("limited", name)));
    }

    CallerLimiter of(LimitedPerCaller limited) {
        return callers.computeIfAbsent(
                limited.value(),
                name -> new CallerLimiter(
                        new CallerBuckets(
                                limit(name, limited.perSecond(), limited.burst()),
                                settings.of(SettingKeys.LIMIT_CALLERS, name, limited.callers()),
                                TimeMeter.SYSTEM_NANOTIME),
                        refusals.of("limited-per-caller", name)));
    }

    Throttle of(Throttled throttled) {
        return throttles.computeIfAbsent(
                throttled.value(),
                name -> new Throttle(
                        new TokenBucket(
                                new DynamicRate(
                                        settings.of(SettingKeys.THROTTLE_PER_SECOND, name, throttled.perSecond()),
                                        settings.of(SettingKeys.THROTTLE_BURST, name, throttled.burst())),
                                TimeMeter.SYSTEM_NANOTIME),
                        settings.of(
                                SettingKeys.THROTTLE_LONGEST_WAIT, name, Duration.ofMillis(throttled.longestWait())),
                        refusals.of("throttled", name)));
    }

    private Supplier<Rate> limit(String name, double perSecond, int burst) {
        return new DynamicRate(
                settings.of(SettingKeys.LIMIT_PER_SECOND, name, perSecond),
                settings.of(SettingKeys.LIMIT_BURST, name, burst));
    }

    record Limiter(TokenBucket bucket, Counter refused) {

        void take() {
            if (!bucket.take()) {
                refused.increment();
                throw bucket.refusal();
            }
        }
    }

    record CallerLimiter(CallerBuckets buckets, Counter refused) {

        void take(String caller) {
            new Limiter(buckets.of(caller), refused).take();
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
