package dev.cargokit.kit.management;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/// Where health, metrics and the OpenAPI document of an instance are: 1,000 above the port that its clients use. So
/// whoever knows an instance by discovery knows both.
public final class ManagementPort implements ConfigSourceFactory {

    private static final int DISTANCE = 1_000;

    /// Everything that is written down wins, the defaults of Quarkus do not.
    private static final int ORDINAL = 0;

    /// The management port of an instance that serves its clients at `port`.
    public static int of(int port) {
        return port + DISTANCE;
    }

    /// Where this process has its own.
    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var port = context.getValue("quarkus.http.port").getValue();
        int own = of(port == null ? 8080 : Integer.parseInt(port));
        var property = Map.of("quarkus.management.port", Integer.toString(own));
        return List.of(new PropertiesConfigSource(property, "management port", ORDINAL));
    }
}
