package dev.cargokit.handling.domain;

import java.util.Collection;
import java.util.Map;

/// The handling histories of all cargos.
public interface HandlingHistories {

    /// The whole history of a cargo, empty when nothing is on record.
    HandlingHistory of(TrackingId cargo);

    /// What is needed to decide about the given events, for each of their cargos: the claim, and whatever was
    /// completed at the time of the events or later. Until the transaction ends no one else gets the histories
    /// of these cargos so.
    Map<TrackingId, HandlingHistory> decidingOn(Collection<HandlingEvent> events);

    /// Keeps an event that its history has taken on record.
    void add(HandlingEvent event);
}
