package dev.cargokit.kit.middleware.limiting;

import dev.cargokit.kit.middleware.Limited;
import dev.cargokit.kit.middleware.LimitedPerCaller;
import dev.cargokit.kit.middleware.Shed;
import dev.cargokit.kit.middleware.Throttled;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The limits and throttles by name, with their settings. Refused calls are `middleware_refused_total{layer,name}`,
/// those in progress `middleware_under_way{name}`.
@Singleton
class Limiters {

    private final Settings settings;
    private final MeterRegistry registry;
    private final Map<String, Limiter> limiters = new ConcurrentHashMap<>();
    private final Map<String, Throttle> throttles = new ConcurrentHashMap<>();
    private final Map<String, CallerLimiter> callers = new ConcurrentHashMap<>();
    private final Map<String, ConcurrencyLimit> concurrencyLimits = new ConcurrentHashMap<>();

    Limiters(Settings settings, MeterRegistry registry) {
        this.settings = settings;
        this.registry = registry;
    }

    Limiter of(Limited limited) {
        return limiters.computeIfAbsent(
                limited.value(),
                name -> new Limiter(
                        new TokenBucket(limit(name, limited.perSecond(), limited.burst()), TimeMeter.SYSTEM_NANOTIME),
                        refused("limited", name)));
    }

    CallerLimiter of(LimitedPerCaller limited) {
        return callers.computeIfAbsent(
                limited.value(),
                name -> new CallerLimiter(
                        new CallerBuckets(
                                limit(name, limited.perSecond(), limited.burst()),
                                settings.of(SettingKeys.LIMIT_CALLERS, name, limited.callers()),
                                TimeMeter.SYSTEM_NANOTIME),
                        refused("limited-per-caller", name)));
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
                        refused("throttled", name)));
    }

    ConcurrencyLimit of(Shed shed) {
        return concurrencyLimits.computeIfAbsent(shed.value(), name -> {
            var limit = new ConcurrencyLimit(
                    settings.of(SettingKeys.SHED_MAXIMUM, name, shed.maximum()), refused("shed", name));
            Gauge.builder("middleware.under.way", limit, ConcurrencyLimit::count)
                    .description("Calls in progress")
                    .tag("name", name)
                    .register(registry);
            return limit;
        });
    }

    private Supplier<Rate> limit(String name, double perSecond, int burst) {
        return new DynamicRate(
                settings.of(SettingKeys.LIMIT_PER_SECOND, name, perSecond),
                settings.of(SettingKeys.LIMIT_BURST, name, burst));
    }

    private Counter refused(String layer, String name) {
        return Counter.builder("middleware.refused")
                .description("Calls that a layer refused")
                .tags("layer", layer, "name", name)
                .register(registry);
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
