package dev.cargokit.add.interfaces.jsonrpc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

@ConfigMapping(prefix = "add.jsonrpc")
interface JsonRpcConfig {

    /// The maximum number of requests in a batch.
    @WithName("batch")
    @WithDefault("100")
    int maximumBatchSize();
}
