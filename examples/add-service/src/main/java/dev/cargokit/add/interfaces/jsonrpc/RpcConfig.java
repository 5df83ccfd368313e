package dev.cargokit.add.interfaces.jsonrpc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// JSON-RPC's part of the limits.
@ConfigMapping(prefix = "add.jsonrpc")
interface RpcConfig {

    /// How many calls a batch may hold.
    @WithDefault("100")
    int batch();
}
