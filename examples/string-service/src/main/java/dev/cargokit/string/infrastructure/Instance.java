package dev.cargokit.string.infrastructure;

import static java.time.temporal.ChronoUnit.MILLIS;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.faulttolerance.api.RateLimitType;
import org.jboss.logging.Logger;

/// One instance behind a limiter and a breaker of its own. Go kit: `ratelimit.NewErroringLimiter` around
/// `circuitbreaker.Gobreaker`. Two guards, because in a single one the breaker would stand outside of the limiter and
/// take what that refuses for failures of the instance.
final class Instance {

    private static final Logger LOG = Logger.getLogger(Instance.class);

    private final Exchange exchange;
    private final Guard limiter;
    private final Guard breaker;

    Instance(String address, Exchange exchange, ProxyConfig config) {
        this.exchange = exchange;
        this.limiter = limiter(config.limit());
        this.breaker = breaker(address, config.breaker());
    }

    Answer uppercase(String text) throws Exception {
        return limiter.call(() -> breaker.call(() -> exchange.uppercase(text), Answer.class), Answer.class);
    }

    private static Guard limiter(ProxyConfig.Limit limit) {
        return Guard.create()
                .withDescription("limiter of an instance")
                .withRateLimit()
                .limit(limit.calls())
                .window(limit.window().toMillis(), MILLIS)
                .type(RateLimitType.ROLLING)
                .done()
                .build();
    }

    /// All of the last so-many calls failed: that is so many in a row.
    private static Guard breaker(String address, ProxyConfig.Breaker breaker) {
        return Guard.create()
                .withDescription("breaker of an instance")
                .withCircuitBreaker()
                .requestVolumeThreshold(breaker.failures())
                .failureRatio(1)
                .delay(breaker.pause().toMillis(), MILLIS)
                .onStateChange(state -> LOG.infof("instance=%s breaker=%s", address, state))
                .done()
                .build();
    }
}
