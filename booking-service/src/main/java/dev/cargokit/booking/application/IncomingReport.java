package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.HandlingReport;

/// A report as it is delivered.
///
/// @param traceParent the W3C trace context in which it was made; blank when there is none
public record IncomingReport(HandlingReport report, String traceParent) {}
