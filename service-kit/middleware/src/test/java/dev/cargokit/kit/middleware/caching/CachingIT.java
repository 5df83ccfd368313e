package dev.cargokit.kit.middleware.caching;

import static dev.cargokit.kit.test.Management.management;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.kit.middleware.Cached;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.TestSettings;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CachingIT {

    @Inject
    Forgetful service;

    @Inject
    Settings settings;

    @AfterEach
    void reset() {
        TestSettings.set(settings, Map.of());
    }

    @Test
    void a_repeated_call_is_a_cache_hit() {
        var first = service.number("a");

        assertEquals(first, service.number("a"));
        assertNotEquals(first, service.number("b"));
        management()
                .get("/q/metrics")
                .then()
                .body(containsString("cache_gets_total{cache=\"numbers\",result=\"hit\"} 1.0"))
                .body(containsString("cache_gets_total{cache=\"numbers\",result=\"miss\"} 2.0"))
                .body(containsString("cache_size{cache=\"numbers\"} 2.0"));
    }

    @Test
    void a_cache_changes_its_size_while_the_service_runs() {
        TestSettings.set(settings, Map.of("cache.small.size", "1"));

        var first = service.small("a");
        service.small("b");

        assertNotEquals(first, service.small("a"));
    }

    @Test
    void failures_nothing_and_long_texts_are_not_kept() {
        assertThrows(IllegalArgumentException.class, () -> service.small("fail"));
        assertEquals("ok", service.small("fail").split(" ")[0]);

        assertNull(service.small("null"));
        assertEquals("ok", service.small("null").split(" ")[0]);

        assertNotEquals(service.small("x".repeat(1_024)), service.small("x".repeat(1_024)));
    }

    @ApplicationScoped
    static class Forgetful {

        private final AtomicInteger calls = new AtomicInteger();
        private final Set<String> known = ConcurrentHashMap.newKeySet();

        @Cached("numbers")
        int number(String name) {
            return calls.incrementAndGet();
        }

        @Cached("small")
        String small(String what) {
            boolean first = known.add(what);
            if (what.equals("fail") && first) {
                throw new IllegalArgumentException();
            }
            return what.equals("null") && first ? null : "ok " + calls.incrementAndGet();
        }
    }
}
