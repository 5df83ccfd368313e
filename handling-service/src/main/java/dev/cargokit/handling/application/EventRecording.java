package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;

/// Records single events. Concurrent ones may share a transaction, of which their callers notice nothing.
public interface EventRecording {

    /// When this returns, the event is committed together with its outbox row.
    RecordingResult record(HandlingEvent event);
}
