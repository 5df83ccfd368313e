package dev.cargokit.routing.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutingConfigTest {

    @Test
    void has_defaults() {
        var config = config(Map.of());

        assertTrue(config.sampleData());
        assertEquals(Duration.ofHours(12), config.transferTime());
        assertEquals(Duration.ofSeconds(3), config.timetablePoll());
    }

    @Test
    void can_be_set() {
        var config = config(Map.of(
                "cargokit.routing.sample-data", "false",
                "cargokit.routing.transfer-time", "PT36H",
                "cargokit.routing.timetable-poll", "500ms"));

        assertFalse(config.sampleData());
        assertEquals(Duration.ofHours(36), config.transferTime());
        assertEquals(Duration.ofMillis(500), config.timetablePoll());
    }

    private static RoutingConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(RoutingConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build()
                .getConfigMapping(RoutingConfig.class);
    }
}
