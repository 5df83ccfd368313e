package dev.cargokit.kit.middleware;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.middleware.refusal.Refusal.RateLimitExceeded;
import dev.cargokit.kit.middleware.refusal.Refusal.TooManyConcurrentCalls;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.TestSettings;
import dev.cargokit.kit.test.LogCapture;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The onion's order: by what a call has come through when it succeeds, and when a layer stops it.
@QuarkusTest
class LayersIT {

    private static final List<String> ALL = List.of(
            "Logged",
            "Measured",
            "Traced",
            "LimitedPerCaller",
            "Limited",
            "Shed",
            "Idempotent",
            "Cached",
            "Debounced",
            "Throttled");

    @Inject
    Onion onion;

    @Inject
    Settings settings;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void reset() {
        TestSettings.set(settings, Map.of());
        await().ignoreExceptions().until(() -> onion.call(null, something()), "done"::equals);
        Probes.PASSED.clear();
    }

    @Test
    void a_call_comes_through_all_layers_in_their_order() {
        onion.call(null, something());

        assertEquals(and("Attempt", "method"), Probes.PASSED);
    }

    @Test
    void fault_tolerance_repeats_what_is_inside_and_falls_back_last() {
        assertEquals("fallen back", onion.call(null, Onion.FAILING));

        assertEquals(and("Attempt", "method", "Attempt", "method", "fallback"), Probes.PASSED);
    }

    @Test
    void the_limit_of_each_caller_goes_before_the_limit_of_all() {
        exhaust("limit.each", "limit.all");

        assertThrows(RateLimitExceeded.class, () -> onion.call(null, something()));

        assertStoppedBehind("Traced");
    }

    @Test
    void the_limit_of_all_goes_before_load_shedding() {
        exhaust("limit.all");

        assertThrows(RateLimitExceeded.class, () -> onion.call(null, something()));

        assertStoppedBehind("LimitedPerCaller");
    }

    @Test
    void load_shedding_goes_before_idempotency() {
        onion.call("key", "same");
        TestSettings.set(settings, Map.of("shed.onion.maximum", "1"));

        onion.during(() -> {
            Probes.PASSED.clear();
            assertThrows(TooManyConcurrentCalls.class, () -> onion.call("key", "same"));
        });

        assertStoppedBehind("Limited");
    }

    @Test
    void idempotency_goes_before_the_cache() {
        onion.call("another-key", "same again");
        Probes.PASSED.clear();

        onion.call("another-key", "same again");

        assertStoppedBehind("Shed");
    }

    @Test
    void the_cache_goes_before_debouncing_and_throttling() {
        onion.call(null, "cached");
        Probes.PASSED.clear();

        onion.call(null, "cached");

        assertStoppedBehind("Idempotent");
    }

    @Test
    void debouncing_goes_before_throttling() {
        TestSettings.set(settings, Map.of("debounce.onion.wait", "1m"));

        onion.call(null, something());

        assertStoppedBehind("Cached");
    }

    @Test
    void throttling_goes_before_fault_tolerance() {
        TestSettings.set(
                settings,
                Map.of(
                        "throttle.onion.per-second",
                        "0.001",
                        "throttle.onion.burst",
                        "1",
                        "throttle.onion.longest-wait",
                        "0ms"));
        await().until(() -> refused(something()));
        Probes.PASSED.clear();

        assertThrows(RateLimitExceeded.class, () -> onion.call(null, something()));

        assertStoppedBehind("Debounced");
    }

    @Test
    void the_outermost_layers_see_every_refusal() {
        exhaust("limit.each");
        double before = failures();

        try (var lines = LogCapture.of("cargokit.call")) {
            assertThrows(RateLimitExceeded.class, () -> onion.call(null, something()));

            assertTrue(lines.only("method=call").contains("err=\"rate limit exceeded\""));
            assertEquals(before + 1, failures());
        }
    }

    private double failures() {
        return metrics.get("service.calls")
                .tags("service", "Onion", "method", "call", "error", "true")
                .timer()
                .count();
    }

    private void exhaust(String... limits) {
        var rates = new HashMap<String, String>();
        for (var limit : limits) {
            rates.put(limit + ".per-second", "0.001");
            rates.put(limit + ".burst", "1");
        }
        TestSettings.set(settings, rates);
        await().until(() -> refused(something()));
        Probes.PASSED.clear();
    }

    private boolean refused(String what) {
        try {
            onion.call(null, what);
            return false;
        } catch (RateLimitExceeded _) {
            return true;
        }
    }

    private static void assertStoppedBehind(String layer) {
        assertEquals(ALL.subList(0, ALL.indexOf(layer) + 1), Probes.PASSED);
    }

    private static List<String> and(String... inside) {
        var passed = new ArrayList<>(ALL);
        passed.addAll(List.of(inside));
        return passed;
    }

    private static String something() {
        return UUID.randomUUID().toString();
    }
}
