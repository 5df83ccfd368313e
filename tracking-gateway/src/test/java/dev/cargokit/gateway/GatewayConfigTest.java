package dev.cargokit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatewayConfigTest {

    @Test
    void has_bounds_by_default() {
        var config = config(Map.of("cargokit.gateway.routes.\"/paths\".service", "routing-service"));

        assertEquals(Duration.ofSeconds(5), config.routes().get("/paths").timeout());
        assertEquals(Optional.empty(), config.routes().get("/paths").strip());
        assertEquals(256, config.upstream().connections());
        assertEquals(512, config.upstream().waiting());
        assertEquals(Duration.ofSeconds(1), config.upstream().connectTimeout());
        assertEquals(Duration.ofSeconds(30), config.upstream().keepAlive());
    }

    @Test
    void takes_every_property() {
        var config = config(Map.of(
                "cargokit.gateway.routes.\"/users/*\".service", "user-service",
                "cargokit.gateway.routes.\"/users/*\".strip", "/users",
                "cargokit.gateway.routes.\"/users/*\".timeout", "2s",
                "cargokit.gateway.upstream.connections", "1",
                "cargokit.gateway.upstream.waiting", "2",
                "cargokit.gateway.upstream.connect-timeout", "3s",
                "cargokit.gateway.upstream.keep-alive", "4s"));

        assertEquals("user-service", config.routes().get("/users/*").service());
        assertEquals(Optional.of("/users"), config.routes().get("/users/*").strip());
        assertEquals(Duration.ofSeconds(2), config.routes().get("/users/*").timeout());
        assertEquals(1, config.upstream().connections());
        assertEquals(2, config.upstream().waiting());
        assertEquals(Duration.ofSeconds(3), config.upstream().connectTimeout());
        assertEquals(Duration.ofSeconds(4), config.upstream().keepAlive());
    }

    private static GatewayConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(GatewayConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}
