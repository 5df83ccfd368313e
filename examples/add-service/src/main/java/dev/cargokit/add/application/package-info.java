/// The service as every transport calls it: the business in its layers.
/// Limit, breaker, metrics and the log line are put on here, once.
package dev.cargokit.add.application;
