package dev.cargokit.kit.telemetry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// Where traces go, and metrics besides Prometheus; nowhere unless set.
@ConfigMapping(prefix = "cargokit.telemetry")
public interface TelemetryConfig {

    /// Zipkin's address for spans, such as `http://127.0.0.1:9411/api/v2/spans`.
    Optional<String> zipkin();

    /// An OTLP collector's address for traces over HTTP, such as `http://127.0.0.1:4318/v1/traces`.
    Optional<String> otlp();

    /// A StatsD server that metrics are sent to by UDP, as `127.0.0.1:8125`. The service needs the dependency
    /// `io.micrometer:micrometer-registry-statsd`.
    Optional<String> statsd();

    /// Whether metrics are MBeans too, `metrics:name=…`. The service needs the dependency
    /// `io.micrometer:micrometer-registry-jmx`.
    @WithDefault("false")
    boolean jmx();
}
