package dev.cargokit.add.interfaces.jsonrpc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.add.Configured;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RpcConfigTest {

    @Test
    void bounds_batches_by_default() {
        assertEquals(100, Configured.by(Map.of(), RpcConfig.class).batch());
    }

    @Test
    void takes_every_property() {
        assertEquals(
                7,
                Configured.by(Map.of("add.jsonrpc.batch", "7"), RpcConfig.class).batch());
    }
}
