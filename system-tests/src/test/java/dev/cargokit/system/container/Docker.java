package dev.cargokit.system.container;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.testcontainers.DockerClientFactory;

/// The Docker engine, as a condition of a test.
public final class Docker {

    private Docker() {}

    /// Skips the test where there is no engine, saying what is not tested; fails it where one is demanded.
    public static void mustBeThere(String untested) {
        boolean available = isThere();
        assertTrue(
                available || !Boolean.parseBoolean(System.getenv("CARGOKIT_REQUIRE_DOCKER")),
                "CARGOKIT_REQUIRE_DOCKER is set, and no Docker engine answers");
        assumeTrue(available, "There is no Docker engine here: " + untested + " is not tested");
    }

    public static boolean isThere() {
        return DockerClientFactory.instance().isDockerAvailable();
    }
}
