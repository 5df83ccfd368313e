package dev.cargokit.kit.telemetry;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// Where spans are exported to; nowhere by default.
@ConfigMapping(prefix = "cargokit.telemetry")
public interface TelemetryConfig {

    /// Zipkin's address for spans, such as `http://127.0.0.1:9411/api/v2/spans`.
    Optional<String> zipkin();

    /// An OTLP collector's address for traces over HTTP, such as `http://127.0.0.1:4318/v1/traces`.
    Optional<String> otlp();
}
