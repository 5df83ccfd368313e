/// Traces and metrics of every service, exported where an endpoint is configured.
/// Trace ids exist either way and connect the log lines of several services.
package dev.cargokit.kit.telemetry;
