package dev.cargokit.kit.faults;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultSwitchesTest {

    @Test
    void nothing_is_switched_on_by_default() {
        assertFalse(Faults.NONE.failsNow());
        assertFalse(Faults.NONE.notReady());
        assertTrue(Faults.NONE.delay().isZero());
    }

    @Test
    void a_share_of_one_fails_always() {
        assertTrue(new Faults(Duration.ZERO, 1, false).failsNow());
    }

    @Test
    void they_are_allowed_unless_configured_otherwise() {
        assertTrue(config(true).allowed());
        assertFalse(config(false).allowed());
    }

    private static FaultConfig config(boolean allowed) {
        var builder = new SmallRyeConfigBuilder().withMapping(FaultConfig.class);
        return (allowed ? builder : builder.withDefaultValue("cargokit.faults.allowed", "false"))
                .build()
                .getConfigMapping(FaultConfig.class);
    }
}
