package dev.cargokit.add.interfaces.jsonrpc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.ConfigMappings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonRpcConfigTest {

    @Test
    void limits_batches_by_default() {
        assertEquals(100, ConfigMappings.of(JsonRpcConfig.class, Map.of()).maximumBatchSize());
    }

    @Test
    void reads_every_property() {
        var config = ConfigMappings.of(JsonRpcConfig.class, Map.of("add.jsonrpc.batch", "7"));

        assertEquals(7, config.maximumBatchSize());
    }
}
