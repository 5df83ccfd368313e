package dev.cargokit.add.client;

import dev.cargokit.add.wire.ThriftEncoding;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;

/// The settings of a client.
///
/// @param timeout of one attempt
/// @param attempts the maximum number, if the service cannot be reached
/// @param perSecond the rate limit, in attempts per method
/// @param failures the number of consecutive failures that opens the circuit breaker
/// @param openFor how long the circuit breaker stays open
/// @param thrift the encoding of Thrift connections
/// @param telemetry records a span for each call and propagates it to the service
public record ClientSettings(
        Duration timeout,
        int attempts,
        int perSecond,
        int failures,
        Duration openFor,
        ThriftEncoding thrift,
        OpenTelemetry telemetry) {

    /// One second per attempt, three attempts, 100 calls per second; the breaker opens on the sixth consecutive
    /// failure, as Go kit's does, for ten seconds. Unframed binary Thrift, and no telemetry.
    public static final ClientSettings STANDARD = new ClientSettings(
            Duration.ofSeconds(1), 3, 100, 6, Duration.ofSeconds(10), ThriftEncoding.STANDARD, OpenTelemetry.noop());

    public ClientSettings with(ThriftEncoding other) {
        return new ClientSettings(timeout, attempts, perSecond, failures, openFor, other, telemetry);
    }

    public ClientSettings with(OpenTelemetry other) {
        return new ClientSettings(timeout, attempts, perSecond, failures, openFor, thrift, other);
    }

    public ClientSettings withPerSecond(int other) {
        return new ClientSettings(timeout, attempts, other, failures, openFor, thrift, telemetry);
    }

    public ClientSettings withAttempts(int other) {
        return new ClientSettings(timeout, other, perSecond, failures, openFor, thrift, telemetry);
    }

    public ClientSettings withTimeout(Duration other) {
        return new ClientSettings(other, attempts, perSecond, failures, openFor, thrift, telemetry);
    }
}
