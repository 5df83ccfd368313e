/// Traces and metrics as every service gives them: exported where an endpoint is set, silent elsewhere.
/// Trace ids exist either way, so that log lines of several services can be put together.
package dev.cargokit.kit.telemetry;
