package dev.cargokit.add.client;

import dev.cargokit.add.wire.ThriftEncoding;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;

/// How a client behaves.
///
/// @param timeout of one attempt
/// @param attempts at most, when the service cannot be reached
/// @param perSecond how many attempts of one method are let out in a second; beyond, calls are refused here
/// @param failures how many of the last as many attempts must fail for the breaker to open
/// @param openFor how long it then stays open
/// @param thrift what is spoken on Thrift connections
/// @param telemetry takes a span for each call and carries it to the service
public record ClientSettings(
        Duration timeout,
        int attempts,
        int perSecond,
        int failures,
        Duration openFor,
        ThriftEncoding thrift,
        OpenTelemetry telemetry) {

    /// A second an attempt, three attempts, a hundred calls a second; the breaker opens on the sixth failure in
    /// a row, as Go kit's does, for ten seconds. Unframed binary Thrift, and no telemetry.
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
