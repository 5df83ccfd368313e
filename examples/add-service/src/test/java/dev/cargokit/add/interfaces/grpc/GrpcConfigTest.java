package dev.cargokit.add.interfaces.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.add.ConfigMappings;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrpcConfigTest {

    @Test
    void has_limits_by_default() {
        var config = ConfigMappings.of(GrpcConfig.class, Map.of());

        assertEquals(8212, config.port());
        assertTrue(config.reflection());
        assertEquals(100, config.maximumCallsPerConnection());
        assertEquals(Duration.ofSeconds(10), config.requestTimeout());
        assertEquals(Duration.ofMinutes(5), config.idleTimeout());
        assertEquals(Duration.ofHours(1), config.maximumAge());
    }

    @Test
    void sets_the_port_and_the_reflection_of_quarkus() throws IOException {
        var quarkus = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(
                        Thread.currentThread().getContextClassLoader().getResource("application.properties")))
                .withDefaultValues(Map.of("add.grpc.port", "1", "add.grpc.reflection", "false"))
                .build();

        assertEquals("1", quarkus.getValue("quarkus.grpc.server.port", String.class));
        assertEquals("false", quarkus.getValue("quarkus.grpc.server.enable-reflection-service", String.class));
    }

    @Test
    void reads_every_property() {
        var config = ConfigMappings.of(
                GrpcConfig.class,
                Map.of(
                        "add.grpc.port", "1",
                        "add.grpc.reflection", "false",
                        "add.grpc.calls-per-connection", "2",
                        "add.grpc.request-timeout", "3s",
                        "add.grpc.idle", "4s",
                        "add.grpc.age", "5s"));

        assertEquals(1, config.port());
        assertFalse(config.reflection());
        assertEquals(2, config.maximumCallsPerConnection());
        assertEquals(Duration.ofSeconds(3), config.requestTimeout());
        assertEquals(Duration.ofSeconds(4), config.idleTimeout());
        assertEquals(Duration.ofSeconds(5), config.maximumAge());
    }
}
