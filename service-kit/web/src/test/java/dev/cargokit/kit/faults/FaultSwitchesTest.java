package dev.cargokit.kit.faults;

import static dev.cargokit.kit.settings.Settings.Source.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.settings.Settings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultSwitchesTest {

    private static final Map<String, String> FAILING = Map.of("fault.fail-share", "1", "fault.not-ready", "true");

    private final Settings settings =
            new Settings(new SmallRyeConfigBuilder().build(), "sample-service", List.of(), new SimpleMeterRegistry());

    @Test
    void nothing_is_switched_on_by_default() {
        var switches = new FaultSwitches(settings, true, "demonstration");

        assertEquals(Faults.NONE, switches.current());
        assertFalse(Faults.NONE.failsNow());
    }

    @Test
    void follow_the_live_settings() {
        var switches = new FaultSwitches(settings, true, "demonstration");

        settings.replace(FILE, FAILING);

        assertEquals(new Faults(Duration.ZERO, 1, true), switches.current());
        assertTrue(switches.current().failsNow());
    }

    @Test
    void are_refused_where_they_are_not_allowed() {
        var switches = new FaultSwitches(settings, false, "demonstration");

        settings.replace(FILE, FAILING);

        assertEquals(Faults.NONE, switches.current());
    }
}
