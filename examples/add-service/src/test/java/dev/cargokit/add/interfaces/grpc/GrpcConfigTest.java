package dev.cargokit.add.interfaces.grpc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.Configured;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrpcConfigTest {

    @Test
    void has_bounds_by_default() {
        var config = Configured.by(Map.of(), GrpcConfig.class);

        assertEquals(8212, config.port());
        assertEquals(100, config.callsPerConnection());
        assertEquals(Duration.ofSeconds(10), config.patience());
        assertEquals(Duration.ofMinutes(5), config.idle());
        assertEquals(Duration.ofHours(1), config.age());
    }

    @Test
    void takes_every_property() {
        var config = Configured.by(
                Map.of(
                        "add.grpc.port", "1",
                        "add.grpc.calls-per-connection", "2",
                        "add.grpc.patience", "3s",
                        "add.grpc.idle", "4s",
                        "add.grpc.age", "5s"),
                GrpcConfig.class);

        assertEquals(1, config.port());
        assertEquals(2, config.callsPerConnection());
        assertEquals(Duration.ofSeconds(3), config.patience());
        assertEquals(Duration.ofSeconds(4), config.idle());
        assertEquals(Duration.ofSeconds(5), config.age());
    }
}
