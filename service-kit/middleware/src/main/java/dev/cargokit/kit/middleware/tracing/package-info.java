/// The layer behind [dev.cargokit.kit.middleware.Traced]: a span for each call of a service.
/// Spans are exported where the telemetry settings say so.
package dev.cargokit.kit.middleware.tracing;
