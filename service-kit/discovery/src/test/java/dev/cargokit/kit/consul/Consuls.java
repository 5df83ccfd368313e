package dev.cargokit.kit.consul;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/// Configurations of Consul for tests.
public final class Consuls {

    private Consuls() {}

    public static ConsulConfig at(String url) {
        return with(Map.of("url", url));
    }

    /// @param settings without `cargokit.consul.` before their names
    public static ConsulConfig with(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(ConsulConfig.class);
        settings.forEach((name, value) -> config.withDefaultValue("cargokit.consul." + name, value));
        return config.build().getConfigMapping(ConsulConfig.class);
    }
}
