package dev.cargokit.string.infrastructure;

import dev.cargokit.string.application.UpstreamUnavailable;
import dev.cargokit.string.domain.StringRefusal.RefusedByUpstream;
import dev.cargokit.string.domain.StringService;
import dev.cargokit.string.infrastructure.UppercaseClient.UppercaseResponse;
import io.smallrye.faulttolerance.api.RateLimitException;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/// Forwards upper-casing to the upstreams if there are any; counting stays here. Go kit: `proxyingMiddleware` of
/// stringsvc3.
///
/// CDI calls decorators inside all interceptors: a forwarded call is logged, measured and cached like a local one.
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
class ProxyingStringService implements StringService {

    private static final Logger LOG = Logger.getLogger(ProxyingStringService.class);

    private final StringService next;
    private final Upstreams upstreams;
    private final UppercaseForwarder forwarder;

    ProxyingStringService(@Delegate StringService next, Upstreams upstreams, UppercaseForwarder forwarder) {
        this.next = next;
        this.upstreams = upstreams;
        this.forwarder = forwarder;
    }

    @Override
    public String uppercase(String text) {
        if (!upstreams.areConfigured()) {
            return next.uppercase(text);
        }
        var response = forward(text);
        if (!response.err().isEmpty()) {
            throw new RefusedByUpstream(response.err());
        }
        return response.v();
    }

    @Override
    public int count(String text) {
        return next.count(text);
    }

    private UppercaseResponse forward(String text) {
        try {
            return forwarder.forward(text);
        } catch (Exception e) {
            throw unavailable(e);
        }
    }

    /// The reasons are Go kit's, as far as it has them.
    private static UpstreamUnavailable unavailable(Exception cause) {
        return switch (cause) {
            case UpstreamUnavailable unavailable -> unavailable;
            case CircuitBreakerOpenException _ -> new UpstreamUnavailable("circuit breaker is open");
            case RateLimitException _ -> new UpstreamUnavailable("rate limit exceeded");
            case TimeoutException _ -> new UpstreamUnavailable("no answer in time");
            default -> {
                LOG.error("Forwarding failed unexpectedly", cause);
                yield new UpstreamUnavailable("forwarding failed");
            }
        };
    }
}
