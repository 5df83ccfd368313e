package dev.cargokit.kit.telemetry;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// Where traces go. OTLP is set by Quarkus' own `quarkus.otel.exporter.otlp.*`.
@ConfigMapping(prefix = "cargokit.telemetry")
public interface TelemetryConfig {

    /// Zipkin's address for spans, such as `http://127.0.0.1:9411/api/v2/spans`.
    Optional<String> zipkin();
}
