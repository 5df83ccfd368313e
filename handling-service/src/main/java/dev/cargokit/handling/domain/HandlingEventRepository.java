package dev.cargokit.handling.domain;

import java.util.Collection;
import java.util.Map;

/// The handling events of all cargos, by cargo.
public interface HandlingEventRepository {

    /// The history of a cargo; empty when it has no events.
    HandlingHistory findHistory(TrackingId cargo);

    /// The history of each cargo of the given events, as far as registering them needs it: the claim, the events
    /// completed at the same times and, when one of the given events is a claim, those completed later. The
    /// cargos are locked until the transaction ends.
    Map<TrackingId, HandlingHistory> findHistoriesForUpdate(Collection<HandlingEvent> events);

    /// Stores events that their histories have registered.
    void addAll(Collection<HandlingEvent> events);
}
