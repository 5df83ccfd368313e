/// The service as every transport calls it: the arithmetic in its middleware.
/// Limit, breaker, metrics and log line are applied here, once for all transports.
package dev.cargokit.add.application;
