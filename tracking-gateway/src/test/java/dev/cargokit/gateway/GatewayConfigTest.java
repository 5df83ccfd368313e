package dev.cargokit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.gateway.GatewayConfig.Protocol;
import dev.cargokit.gateway.instances.Balancing;
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
        assertEquals(Protocol.HTTP, config.routes().get("/paths").protocol());
        assertEquals(Optional.empty(), config.routes().get("/paths").method());
        assertEquals(3, config.routes().get("/paths").attempts());
        assertEquals(256, config.routes().get("/paths").concurrency());
        assertEquals(512, config.routes().get("/paths").queue());
        assertEquals(Balancing.POWER_OF_TWO_CHOICES, config.upstream().balancing());
        assertEquals(Duration.ofSeconds(1), config.upstream().refresh());
        assertEquals(1024, config.upstream().connections());
        assertEquals(Duration.ofSeconds(1), config.upstream().connectTimeout());
        assertEquals(Duration.ofSeconds(30), config.upstream().keepAlive());
        assertEquals(Duration.ofSeconds(10), config.clients().patience());
        assertEquals(10_240, config.clients().slowestBody().asLongValue());
    }

    @Test
    void takes_every_property() {
        var config = config(Map.ofEntries(
                Map.entry("cargokit.gateway.routes.\"/users/*\".service", "user-service"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".strip", "/users"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".protocol", "grpc"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".method", "pb.Users/Find"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".timeout", "2s"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".attempts", "5"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".concurrency", "6"),
                Map.entry("cargokit.gateway.routes.\"/users/*\".queue", "7"),
                Map.entry("cargokit.gateway.upstream.balancing", "round-robin"),
                Map.entry("cargokit.gateway.upstream.refresh", "8s"),
                Map.entry("cargokit.gateway.upstream.connections", "1"),
                Map.entry("cargokit.gateway.upstream.connect-timeout", "3s"),
                Map.entry("cargokit.gateway.upstream.keep-alive", "4s"),
                Map.entry("cargokit.gateway.clients.patience", "9s"),
                Map.entry("cargokit.gateway.clients.slowest-body", "1K")));

        assertEquals("user-service", config.routes().get("/users/*").service());
        assertEquals(Optional.of("/users"), config.routes().get("/users/*").strip());
        assertEquals(Protocol.GRPC, config.routes().get("/users/*").protocol());
        assertEquals(
                Optional.of("pb.Users/Find"), config.routes().get("/users/*").method());
        assertEquals(Duration.ofSeconds(2), config.routes().get("/users/*").timeout());
        assertEquals(1, config.upstream().connections());
        assertEquals(Duration.ofSeconds(3), config.upstream().connectTimeout());
        assertEquals(Duration.ofSeconds(4), config.upstream().keepAlive());
        assertEquals(Balancing.ROUND_ROBIN, config.upstream().balancing());
        assertEquals(Duration.ofSeconds(8), config.upstream().refresh());
        assertEquals(5, config.routes().get("/users/*").attempts());
        assertEquals(6, config.routes().get("/users/*").concurrency());
        assertEquals(7, config.routes().get("/users/*").queue());
        assertEquals(Duration.ofSeconds(9), config.clients().patience());
        assertEquals(1024, config.clients().slowestBody().asLongValue());
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
