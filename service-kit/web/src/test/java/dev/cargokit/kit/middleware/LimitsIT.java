package dev.cargokit.kit.middleware;

import static dev.cargokit.kit.settings.Settings.Source.FILE;
import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.middleware.refusal.Refusal.RateLimitExceeded;
import dev.cargokit.kit.middleware.refusal.Refusal.TooManyConcurrentCalls;
import dev.cargokit.kit.sample.GuardedService;
import dev.cargokit.kit.settings.Settings;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsIT {

    @Inject
    GuardedService service;

    @Inject
    Settings settings;

    @AfterEach
    void reset() {
        settings.replace(FILE, Map.of());
    }

    @Test
    void beyond_the_rate_is_429_with_retry_after() {
        get("/guarded/limited").then().statusCode(200);

        get("/guarded/limited")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("(9\\d\\d|1000)"))
                .body("type", equalTo("/problems/rate-limit-exceeded"))
                .body("error", equalTo("rate limit exceeded"));
        management()
                .get("/q/metrics")
                .then()
                .body(containsString("middleware_refused_total{layer=\"limited\",name=\"guarded\"} 1.0"));
    }

    @Test
    void a_limit_changes_while_the_service_runs() {
        service.changing();
        assertThrows(RateLimitExceeded.class, service::changing);

        settings.replace(FILE, Map.of("limit.changing.per-second", "1000", "limit.changing.burst", "1000"));

        await().ignoreExceptions().until(service::changing, "done"::equals);
    }

    @Test
    void each_caller_has_a_limit_of_its_own() {
        assertEquals("ann", service.of("ann"));
        assertThrows(RateLimitExceeded.class, () -> service.of("ann"));

        assertEquals("bob", service.of("bob"));
        management()
                .get("/q/metrics")
                .then()
                .body(containsString("middleware_refused_total{layer=\"limited-per-caller\",name=\"named\"} 1.0"));
    }

    @Test
    void calls_without_a_caller_share_a_limit() {
        assertEquals("done", service.ofNobody());

        assertThrows(RateLimitExceeded.class, service::ofNobody);
    }

    @Test
    void a_throttle_delays_and_refuses_what_would_wait_too_long() {
        long start = System.nanoTime();
        assertEquals("done", service.throttled());
        assertEquals("done", service.throttled());
        assertTrue(System.nanoTime() - start >= 200_000_000L, "the second waited");

        settings.replace(FILE, Map.of("throttle.slow.longest-wait", "10ms", "throttle.slow.per-second", "0.001"));
        // What a slow machine had saved meanwhile goes first.
        await().until(this::isRefused);
    }

    private boolean isRefused() {
        try {
            service.throttled();
            return false;
        } catch (RateLimitExceeded _) {
            return true;
        }
    }

    @Test
    void too_many_under_way_is_503_until_one_is_complete() {
        var first = new CompletableFuture<String>();
        var underWay = service.shed(Uni.createFrom().completionStage(first)).subscribeAsCompletionStage();

        assertThrows(
                TooManyConcurrentCalls.class,
                () -> service.shed(Uni.createFrom().item("no")).await().indefinitely());
        get("/guarded/shed")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("error", equalTo("too many calls under way"));
        management().get("/q/metrics").then().body(containsString("middleware_under_way{name=\"few\"} 1.0"));

        first.complete("done");
        assertEquals("done", underWay.join());
        assertEquals("yes", service.shed(Uni.createFrom().item("yes")).await().indefinitely());
    }

    @Test
    void what_waits_is_for_blocking_methods() {
        assertThrows(IllegalStateException.class, service::throttledUni);
    }
}
