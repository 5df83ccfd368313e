package dev.cargokit.tracking.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackingConfigTest {

    @Test
    void has_bounds_by_default() {
        var config = config(Map.of());

        assertEquals(300, config.watchers());
        assertEquals(Duration.ofSeconds(15), config.heartbeat());
        assertEquals(Duration.ofSeconds(3), config.retryInterval());
        assertEquals(24 << 20, config.cache().asLongValue());
        assertEquals(Duration.ofSeconds(2), config.feed().maximumSilence());
        assertEquals(Duration.ofSeconds(15), config.feed().readTimeout());
        assertEquals(Duration.ofMillis(200), config.feed().initialDelay());
        assertEquals(Duration.ofSeconds(5), config.feed().maximumDelay());
    }

    @Test
    void takes_every_property() {
        var config = config(Map.of(
                "cargokit.tracking.watchers", "1",
                "cargokit.tracking.heartbeat", "2s",
                "cargokit.tracking.retry-interval", "3s",
                "cargokit.tracking.cache", "7M",
                "cargokit.tracking.feed.maximum-silence", "8s",
                "cargokit.tracking.feed.read-timeout", "4s",
                "cargokit.tracking.feed.initial-delay", "5s",
                "cargokit.tracking.feed.maximum-delay", "6s"));

        assertEquals(1, config.watchers());
        assertEquals(Duration.ofSeconds(2), config.heartbeat());
        assertEquals(Duration.ofSeconds(3), config.retryInterval());
        assertEquals(7 << 20, config.cache().asLongValue());
        assertEquals(Duration.ofSeconds(8), config.feed().maximumSilence());
        assertEquals(Duration.ofSeconds(4), config.feed().readTimeout());
        assertEquals(Duration.ofSeconds(5), config.feed().initialDelay());
        assertEquals(Duration.ofSeconds(6), config.feed().maximumDelay());
    }

    private static TrackingConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(TrackingConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(TrackingConfig.class);
    }
}
