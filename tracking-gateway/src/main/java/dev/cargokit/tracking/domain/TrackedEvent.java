package dev.cargokit.tracking.domain;

import java.util.Optional;

/// A handling, and whether the cargo's itinerary expects it.
///
/// @param expected booking's judgement of it; empty while booking has not received the event
public record TrackedEvent(Handling handling, Optional<Boolean> expected) {}
