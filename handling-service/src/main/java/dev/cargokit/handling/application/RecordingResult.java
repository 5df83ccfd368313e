package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingRefusal;

/// The result of recording one event.
public sealed interface RecordingResult {

    /// The event is new and stored.
    record Recorded(HandlingEvent event) implements RecordingResult {}

    /// The event was stored before.
    record Duplicate() implements RecordingResult {}

    /// The cargo's history refuses the event.
    record Refused(HandlingRefusal refusal) implements RecordingResult {}
}
