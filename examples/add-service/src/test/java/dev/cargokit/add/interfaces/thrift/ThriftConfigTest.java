package dev.cargokit.add.interfaces.thrift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.ConfigMappings;
import dev.cargokit.add.wire.ThriftEncoding;
import dev.cargokit.add.wire.ThriftEncoding.Protocol;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThriftConfigTest {

    @Test
    void has_the_encoding_of_the_original_and_limits_by_default() {
        var config = ConfigMappings.of(ThriftConfig.class, Map.of("cargokit.host", "127.0.0.1"));

        assertEquals("127.0.0.1", config.host());
        assertEquals(8213, config.port());
        assertEquals(ThriftEncoding.STANDARD, config.encoding());
        assertEquals(500, config.connections());
        assertEquals(65_536, config.maximumMessageSize());
        assertEquals(Duration.ofSeconds(10), config.callTimeout());
        assertEquals(Duration.ofSeconds(75), config.idleTimeout());
    }

    @Test
    void reads_every_property() {
        var config = ConfigMappings.of(
                ThriftConfig.class,
                Map.of(
                        "add.thrift.host", "0.0.0.0",
                        "add.thrift.port", "1",
                        "add.thrift.protocol", "compact",
                        "add.thrift.framed", "true",
                        "add.thrift.connections", "2",
                        "add.thrift.message-limit", "3K",
                        "add.thrift.call-timeout", "4s",
                        "add.thrift.idle", "5s"));

        assertEquals("0.0.0.0", config.host());
        assertEquals(1, config.port());
        assertEquals(new ThriftEncoding(Protocol.COMPACT, true), config.encoding());
        assertEquals(2, config.connections());
        assertEquals(3_072, config.maximumMessageSize());
        assertEquals(Duration.ofSeconds(4), config.callTimeout());
        assertEquals(Duration.ofSeconds(5), config.idleTimeout());
    }
}
