package dev.cargokit.tracking.domain;

import java.time.Instant;
import java.util.OptionalInt;

/// What endangers the delivery of a cargo, as booking judges it.
///
/// @param leg of its itinerary, from 0; empty when it is none in particular
public record Risk(String kind, OptionalInt leg, Instant since, String detail) {}
