package dev.cargokit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatewayConfigTest {

    @Test
    void has_bounds_by_default() {
        var config = config(Map.of("cargokit.gateway.routes.\"/paths\".service", "routing-service"));

        assertEquals(Duration.ofSeconds(5), config.routes().get("/paths").timeout());
        assertEquals(Optional.empty(), config.routes().get("/paths").strip());
        assertEquals(3, config.routes().get("/paths").attempts());
        assertEquals(256, config.routes().get("/paths").concurrency());
        assertEquals(512, config.routes().get("/paths").queue());
        assertEquals(Duration.ofSeconds(10), config.clients().readTimeout());
        assertEquals(10_240, config.clients().minimumBody().asLongValue());
        assertEquals(Duration.ofSeconds(60), config.clients().writeTimeout());
        assertEquals(200, config.clients().concurrency());
        assertEquals(500, config.clients().connections());
        assertEquals(Optional.empty(), config.trustedProxies());
        assertEquals(Optional.empty(), config.allowedHosts());
    }

    @Test
    void takes_every_property() {
        var config = config(Map.ofEntries(
                Map.entry("cargokit.gateway.routes.\"/users/*\".service", "user-service"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".strip", "/users"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".timeout", "2s"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".attempts", "5"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".concurrency", "6"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".queue", "7"),
                Map.entry("cargokit.gateway.clients.read-timeout", "9s"),
                Map.entry("cargokit.gateway.clients.minimum-body", "1K"),
                Map.entry("cargokit.gateway.clients.write-timeout", "8s"),
                Map.entry("cargokit.gateway.clients.concurrency", "10"),
                Map.entry("cargokit.gateway.clients.connections", "11"),
                Map.entry("cargokit.gateway.allowed-hosts", "cargokit.example"),
                Map.entry("cargokit.gateway.trusted-proxies", "127.0.0.1,10.0.0.0/8")));

        assertEquals("user-service", config.routes().get("/users/*").service());
        assertEquals(Optional.of("/users"), config.routes().get("/users/*").strip());
        assertEquals(Duration.ofSeconds(2), config.routes().get("/users/*").timeout());
        assertEquals(5, config.routes().get("/users/*").attempts());
        assertEquals(6, config.routes().get("/users/*").concurrency());
        assertEquals(7, config.routes().get("/users/*").queue());
        assertEquals(Duration.ofSeconds(9), config.clients().readTimeout());
        assertEquals(1024, config.clients().minimumBody().asLongValue());
        assertEquals(Duration.ofSeconds(8), config.clients().writeTimeout());
        assertEquals(10, config.clients().concurrency());
        assertEquals(11, config.clients().connections());
        assertEquals(Optional.of(List.of("127.0.0.1", "10.0.0.0/8")), config.trustedProxies());
        assertEquals(Optional.of(List.of("cargokit.example")), config.allowedHosts());
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
