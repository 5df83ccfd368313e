package dev.cargokit.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// How long a test waits for what it awaits, where it does not say so itself: Awaitility's ten seconds are little on
/// a machine that does ten other things. Tests in Quarkus see another Awaitility than plain ones, so each is told.
public final class Patience implements LauncherSessionListener, QuarkusTestBeforeClassCallback {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(LONG_ENOUGH);
    }

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultTimeout(LONG_ENOUGH);
    }
}
