package dev.cargokit.kit.faults;

import dev.cargokit.kit.problem.Problem;
import dev.cargokit.kit.problem.ProblemException;
import dev.cargokit.kit.problem.ProblemType;
import dev.cargokit.kit.settings.Kind;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.settings.Vocabulary;
import dev.openfeature.sdk.Client;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The switches `fault.delay`, `fault.fail-share` and `fault.not-ready` as they stand at present. On HTTP they act by
/// themselves; another transport calls [#strike()], or wears [FaultProne].
@Singleton
public class FaultSwitches {

    private static final Logger LOG = Logger.getLogger(FaultSwitches.class);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private final Settings settings;
    private final Instance<Client> flags;
    private final boolean allowed;
    private final String profile;
    private final AtomicBoolean refused = new AtomicBoolean();
    private volatile Faults present = Faults.NONE;

    FaultSwitches(
            Settings settings,
            Instance<Client> flags,
            FaultConfig config,
            @ConfigProperty(name = "cargokit.profile", defaultValue = "demonstration") String profile) {
        this.settings = settings;
        this.flags = flags;
        this.profile = profile;
        this.allowed = config.allowed() && !profile.equals("production");
        settings.onChange(this::look);
        look();
    }

    /// What is switched on.
    public Faults present() {
        return present;
    }

    /// Delays and fails the present call as told. Blocks: not for event loops.
    ///
    /// @throws ProblemException 503, if the call is one of those that fail
    public void strike() throws InterruptedException {
        var faults = present;
        if (faults.delay().isPositive()) {
            Thread.sleep(faults.delay());
        }
        if (faults.failsNow()) {
            throw new ProblemException(failure());
        }
    }

    /// 503 and not 500: nothing was done, so that a client may safely ask again.
    static Problem failure() {
        return Problem.of(ProblemType.UNAVAILABLE, "A fault switch has told this service to fail.");
    }

    private void look() {
        boolean any = Stream.of(Vocabulary.FAULT_DELAY, Vocabulary.FAULT_SHARE, Vocabulary.FAULT_NOT_READY)
                .anyMatch(family -> settings.text(family.key()).isPresent());
        if (any && !allowed && refused.compareAndSet(false, true)) {
            LOG.warnf("Fault switches are refused (cargokit.profile=%s, cargokit.faults.allowed=%s)", profile, allowed);
        }
        present = any && allowed ? told(flags.get()) : Faults.NONE;
    }

    private static Faults told(Client flags) {
        return new Faults(
                Kind.duration(LONGEST_DELAY).reader().apply(flags.getStringValue(Vocabulary.FAULT_DELAY.key(), "0s")),
                flags.getDoubleValue(Vocabulary.FAULT_SHARE.key(), 0.0),
                flags.getBooleanValue(Vocabulary.FAULT_NOT_READY.key(), false));
    }
}
