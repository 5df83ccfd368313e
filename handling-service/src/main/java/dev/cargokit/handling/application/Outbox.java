package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;

/// The outbox of events for booking. An event added in a transaction is delivered, at least once and in
/// order per cargo, if and only if the transaction commits.
public interface Outbox {

    void add(HandlingEvent event);
}
