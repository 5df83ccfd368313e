package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingRefusal;

/// What became of one event that was to be recorded.
public sealed interface Outcome {

    /// It is new and kept.
    record Recorded() implements Outcome {}

    /// It was on record already.
    record Duplicate() implements Outcome {}

    /// The cargo's history does not allow it.
    record Refused(HandlingRefusal refusal) implements Outcome {}
}
