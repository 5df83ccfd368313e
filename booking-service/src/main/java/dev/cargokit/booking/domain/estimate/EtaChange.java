package dev.cargokit.booking.domain.estimate;

import java.time.Instant;
import java.util.Optional;

/// A change of the ETA (rule A16). Optional is a component type here: an ETA becomes unknown, too.
///
/// @param eta the new one
public record EtaChange(Optional<Instant> eta, String reason, Instant at) {}
