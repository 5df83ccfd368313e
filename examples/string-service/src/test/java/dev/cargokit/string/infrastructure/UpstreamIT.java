package dev.cargokit.string.infrastructure;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.string.application.UpstreamUnavailable;
import dev.cargokit.string.infrastructure.UppercaseClient.UppercaseResponse;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.RateLimitException;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;

/// The circuit breaker and the rate limit of one instance.
@QuarkusTest
class UpstreamIT {

    private int requests;
    private boolean failing;

    @Test
    void opens_its_breaker_on_the_sixth_consecutive_failure() {
        var upstream = upstream(Map.of());
        failing = true;
        for (int i = 0; i < 6; i++) {
            assertThrows(UpstreamUnavailable.class, () -> upstream.uppercase("a"));
        }

        assertThrows(CircuitBreakerOpenException.class, () -> upstream.uppercase("a"));

        assertEquals(6, requests);
    }

    @Test
    void keeps_its_breaker_closed_if_one_of_six_calls_succeeds() throws Exception {
        var upstream = upstream(Map.of());
        for (int round = 0; round < 3; round++) {
            failing = true;
            for (int i = 0; i < 5; i++) {
                assertThrows(UpstreamUnavailable.class, () -> upstream.uppercase("a"));
            }
            failing = false;
            assertEquals("A", upstream.uppercase("a").v());
        }
    }

    @Test
    void closes_its_breaker_when_a_call_succeeds_after_the_pause() {
        var upstream = upstream(Map.of("string.proxy.breaker.failures", "1", "string.proxy.breaker.pause", "100ms"));
        failing = true;
        assertThrows(UpstreamUnavailable.class, () -> upstream.uppercase("a"));
        failing = false;

        await().ignoreExceptions().until(() -> upstream.uppercase("a").v().equals("A"));
    }

    @Test
    void limits_the_rate_without_counting_rejected_calls_as_failures() throws Exception {
        var upstream = upstream(Map.of(
                "string.proxy.limit.calls", "10",
                "string.proxy.limit.window", "1h",
                "string.proxy.breaker.failures", "1"));
        for (int i = 0; i < 10; i++) {
            upstream.uppercase("a");
        }

        for (int i = 0; i < 5; i++) {
            assertThrows(RateLimitException.class, () -> upstream.uppercase("a"));
        }

        assertEquals(10, requests);
    }

    private Upstream upstream(Map<String, String> properties) {
        UppercaseClient client = (_, request) -> {
            requests++;
            if (failing) {
                throw new ProcessingException("closed");
            }
            return new UppercaseResponse(request.s().toUpperCase(Locale.ROOT), null);
        };
        return new Upstream(URI.create("http://127.0.0.1:1"), client, ProxyConfigTest.config(properties));
    }
}
