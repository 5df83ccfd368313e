package dev.cargokit.kit.faults;

import dev.cargokit.kit.problem.HttpProblem;
import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.settings.Setting;
import dev.cargokit.kit.settings.SettingKeys;
import dev.cargokit.kit.settings.Settings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/// The current switches `fault.delay`, `fault.fail-share` and `fault.not-ready`. On HTTP they act by themselves;
/// another transport calls [#apply()].
@Singleton
public class FaultSwitches {

    private static final Logger LOG = Logger.getLogger(FaultSwitches.class);

    private final Setting<Duration> delay;
    private final Setting<Double> failShare;
    private final Setting<Boolean> notReady;
    private final boolean allowed;
    private final String profile;
    private final AtomicBoolean refused = new AtomicBoolean();
    private volatile Faults current = Faults.NONE;

    FaultSwitches(
            Settings settings,
            @ConfigProperty(name = "cargokit.faults.allowed", defaultValue = "true") boolean allowed,
            @ConfigProperty(name = "cargokit.profile", defaultValue = "demonstration") String profile) {
        this.delay = settings.of(SettingKeys.FAULT_DELAY, Faults.NONE.delay());
        this.failShare = settings.of(SettingKeys.FAULT_SHARE, Faults.NONE.failShare());
        this.notReady = settings.of(SettingKeys.FAULT_NOT_READY, Faults.NONE.notReady());
        this.profile = profile;
        this.allowed = allowed && !profile.equals("production");
        settings.onChange(this::refresh);
        refresh();
    }

    public Faults current() {
        return current;
    }

    /// Delays the current call, or fails it. Blocks: not for event loops.
    ///
    /// @throws ProblemException 503, if the call is one of those that fail
    public void apply() throws InterruptedException {
        var faults = current;
        if (faults.delay().isPositive()) {
            Thread.sleep(faults.delay());
        }
        if (faults.failsNow()) {
            throw new ProblemException(failure());
        }
    }

    @Produces
    @Readiness
    @Singleton
    HealthCheck readiness() {
        return () -> HealthCheckResponse.named("fault-switches")
                .status(!current.notReady())
                .build();
    }

    /// 503 and not 500: nothing was done, so that a client may safely retry.
    static Problem failure() {
        return Problem.of(HttpProblem.UNAVAILABLE, "A fault switch makes this call fail.");
    }

    private void refresh() {
        var wanted = new Faults(delay.get(), failShare.get(), notReady.get());
        boolean any = !wanted.equals(Faults.NONE);
        if (any && !allowed && refused.compareAndSet(false, true)) {
            LOG.warnf("Fault switches are refused (cargokit.profile=%s, cargokit.faults.allowed=%s)", profile, allowed);
        }
        current = any && allowed ? wanted : Faults.NONE;
    }
}
