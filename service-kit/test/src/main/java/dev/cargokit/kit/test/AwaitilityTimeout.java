package dev.cargokit.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Awaitility's default timeout for all tests: ten seconds are too short on a busy machine. Tests in Quarkus load
/// Awaitility by another class loader than plain ones, so it is set for each.
public final class AwaitilityTimeout implements LauncherSessionListener, QuarkusTestBeforeClassCallback {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(TIMEOUT);
    }

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultTimeout(TIMEOUT);
    }
}
