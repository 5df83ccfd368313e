package dev.cargokit.string.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.string.application.UpstreamUnavailable;
import dev.cargokit.string.domain.PlainStringService;
import dev.cargokit.string.domain.StringRefusal.RefusedByUpstream;
import dev.cargokit.string.domain.StringService;
import dev.cargokit.string.infrastructure.UppercaseClient.UppercaseResponse;
import io.smallrye.faulttolerance.api.RateLimitException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProxyingStringServiceTest {

    @Test
    void forwards_upper_casing_only() {
        var proxy = proxy(() -> new UppercaseResponse("FORWARDED", null));

        assertEquals("FORWARDED", proxy.uppercase("a"));
        assertEquals(1, proxy.count("a"));
    }

    @Test
    void passes_on_a_refusal() {
        var proxy = proxy(() -> new UppercaseResponse("", "empty string"));

        var refusal = assertThrows(RefusedByUpstream.class, () -> proxy.uppercase("a"));

        assertEquals("empty string", refusal.getMessage());
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UpstreamUnavailable("connection refused"), "connection refused"),
                Arguments.of(new CircuitBreakerOpenException(), "circuit breaker is open"),
                Arguments.of(new RateLimitException(), "rate limit exceeded"),
                Arguments.of(new TimeoutException(), "no answer in time"),
                Arguments.of(new IllegalStateException("inner detail"), "forwarding failed"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void reports_why_no_upstream_has_responded(Exception failure, String reason) {
        var proxy = proxy(() -> {
            throw failure;
        });

        var unavailable = assertThrows(UpstreamUnavailable.class, () -> proxy.uppercase("a"));

        assertEquals(reason, unavailable.getMessage());
    }

    private static StringService proxy(Callable<UppercaseResponse> upstream) {
        var upstreams = new Upstreams(ProxyConfigTest.config(Map.of()), null) {
            @Override
            boolean areConfigured() {
                return true;
            }
        };
        var forwarder = new UppercaseForwarder(upstreams) {
            @Override
            UppercaseResponse forward(String text) throws Exception {
                return upstream.call();
            }
        };
        return new ProxyingStringService(new PlainStringService(), upstreams, forwarder);
    }
}
