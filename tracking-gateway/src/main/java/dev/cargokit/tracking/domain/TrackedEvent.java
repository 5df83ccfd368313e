package dev.cargokit.tracking.domain;

import java.util.Optional;

/// A handling, and whether the cargo's route called for it.
///
/// @param expected booking's judgement of it; empty while booking has not taken the event in
public record TrackedEvent(Handling handling, Optional<Boolean> expected) {}
