package dev.cargokit.tracking.domain;

import java.time.Instant;
import java.util.Optional;

/// A change of a cargo's ETA.
///
/// @param eta the new one; empty when it became unknown
public record EtaChange(Optional<Instant> eta, String reason, Instant at) {}
