package dev.cargokit.add.application;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.domain.Arithmetic;
import dev.cargokit.kit.middleware.Limited;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/// The arithmetic with its middleware: each method is logged, measured, rate limited and behind a circuit breaker,
/// once for all transports. A refusal is a valid result, so the breaker does not count it. Go kit: `addendpoint.New`,
/// whose limit is one sum per second; here it is a setting.
@Measured(prefix = "add_service")
@ApplicationScoped
public class ResilientAddService implements AddService {

    private static final double PER_SECOND = 100_000;

    private final Arithmetic arithmetic;

    ResilientAddService(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    @Override
    @Logged(value = "Sum", byName = true, output = "v")
    @Limited(value = "sum", perSecond = PER_SECOND)
    @CircuitBreaker(skipOn = AddRefusal.class)
    @CircuitBreakerName("sum")
    public long sum(long a, long b) {
        return arithmetic.sum(a, b);
    }

    @Override
    @Logged(value = "Concat", byName = true, output = "v")
    @Limited(value = "concat", perSecond = PER_SECOND)
    @CircuitBreaker(skipOn = AddRefusal.class)
    @CircuitBreakerName("concat")
    public String concat(String a, String b) {
        return arithmetic.concat(a, b);
    }
}
