package dev.cargokit.add.application;

import dev.cargokit.add.domain.AddRefusal;
import dev.cargokit.add.domain.AddService;
import dev.cargokit.add.domain.arithmetic.Arithmetic;
import dev.cargokit.kit.middleware.Limited;
import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/// The business in its layers, each method with a limit and a breaker of its own. That a rule is broken says
/// nothing against the service, so the breaker does not count it. Go kit: `addendpoint.New`, where the limit
/// was one sum a second; here it is a setting, and generous.
@Measured(prefix = "add_service")
@ApplicationScoped
public class GuardedAddService implements AddService {

    private static final double PER_SECOND = 100_000;

    private final Arithmetic business;

    GuardedAddService(Arithmetic business) {
        this.business = business;
    }

    @Override
    @Logged(value = "Sum", byName = true, output = "v")
    @Limited(value = "sum", perSecond = PER_SECOND)
    @CircuitBreaker(skipOn = AddRefusal.class)
    public long sum(long a, long b) {
        return business.sum(a, b);
    }

    @Override
    @Logged(value = "Concat", byName = true, output = "v")
    @Limited(value = "concat", perSecond = PER_SECOND)
    @CircuitBreaker(skipOn = AddRefusal.class)
    public String concat(String a, String b) {
        return business.concat(a, b);
    }
}
