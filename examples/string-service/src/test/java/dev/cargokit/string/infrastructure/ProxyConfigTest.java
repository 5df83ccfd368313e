package dev.cargokit.string.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProxyConfigTest {

    @Test
    void is_no_proxy_by_default() {
        var config = config(Map.of());

        assertEquals(Optional.empty(), config.to());
        assertEquals(6, config.breaker().failures());
        assertEquals(Duration.ofSeconds(60), config.breaker().pause());
        assertEquals(100, config.limit().calls());
        assertEquals(Duration.ofSeconds(1), config.limit().window());
    }

    @Test
    void reads_every_property() {
        var config = config(Map.of(
                "string.proxy", "localhost:1",
                "string.proxy.breaker.failures", "2",
                "string.proxy.breaker.pause", "3s",
                "string.proxy.limit.calls", "4",
                "string.proxy.limit.window", "5s"));

        assertEquals(Optional.of("localhost:1"), config.to());
        assertEquals(2, config.breaker().failures());
        assertEquals(Duration.ofSeconds(3), config.breaker().pause());
        assertEquals(4, config.limit().calls());
        assertEquals(Duration.ofSeconds(5), config.limit().window());
    }

    static ProxyConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ProxyConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(ProxyConfig.class);
    }
}
