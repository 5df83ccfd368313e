package dev.cargokit.string.infrastructure;

import static java.time.temporal.ChronoUnit.MILLIS;

import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.string.application.UpstreamUnavailable;
import dev.cargokit.string.infrastructure.UppercaseClient.UppercaseRequest;
import dev.cargokit.string.infrastructure.UppercaseClient.UppercaseResponse;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.faulttolerance.api.RateLimitType;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.URI;
import org.jboss.logging.Logger;

/// One instance behind a rate limit and a circuit breaker of its own. Go kit: `ratelimit.NewErroringLimiter` around
/// `circuitbreaker.Gobreaker`. There are two guards, because a single one has the breaker outside the limit, and would
/// count rejected calls as failures of the instance.
final class Upstream {

    private static final Logger LOG = Logger.getLogger(Upstream.class);

    private final URI address;
    private final UppercaseClient client;
    private final Guard rateLimit;
    private final Guard breaker;

    Upstream(URI address, UppercaseClient client, ProxyConfig config) {
        this.address = address;
        this.client = client;
        this.rateLimit = rateLimit(config.limit());
        this.breaker = breaker(address, config.breaker());
    }

    /// @throws UpstreamUnavailable if there is no valid response
    /// @throws InterruptedException if it takes too long
    UppercaseResponse uppercase(String text) throws Exception {
        return rateLimit.call(() -> breaker.call(() -> send(text), UppercaseResponse.class), UppercaseResponse.class);
    }

    private UppercaseResponse send(String text) throws InterruptedException {
        try {
            return client.uppercase(address, new UppercaseRequest(text));
        } catch (WebApplicationException e) {
            throw new UpstreamUnavailable(
                    "an instance answered " + e.getResponse().getStatus());
        } catch (ProblemException _) {
            // The kit reads the JSON of clients, too.
            throw new UpstreamUnavailable("an instance answered nonsense");
        } catch (ProcessingException e) {
            switch (e.getCause()) {
                case InterruptedException interrupted -> throw interrupted;
                case ConnectException _ -> throw new UpstreamUnavailable("connection refused");
                case null, default -> throw new UpstreamUnavailable("connection broken");
            }
        }
    }

    private static Guard rateLimit(ProxyConfig.Limit limit) {
        return Guard.create()
                .withDescription("rate limit of an instance")
                .withRateLimit()
                .limit(limit.calls())
                .window(limit.window().toMillis(), MILLIS)
                .type(RateLimitType.ROLLING)
                .done()
                .build();
    }

    /// A failure ratio of 1 means consecutive failures.
    private static Guard breaker(URI address, ProxyConfig.Breaker breaker) {
        return Guard.create()
                .withDescription("circuit breaker of an instance")
                .withCircuitBreaker()
                .requestVolumeThreshold(breaker.failures())
                .failureRatio(1)
                .delay(breaker.pause().toMillis(), MILLIS)
                .onStateChange(state -> LOG.infof("instance=%s breaker=%s", address.getAuthority(), state))
                .done()
                .build();
    }
}
