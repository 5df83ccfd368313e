package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import java.util.Collection;

/// The outbox of events for booking. An event added in a transaction is delivered, at least once and in
/// order per cargo, if and only if the transaction commits.
public interface Outbox {

    void addAll(Collection<HandlingEvent> events);
}
