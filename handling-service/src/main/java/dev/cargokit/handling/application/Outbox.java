package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;

/// Where events wait to be told to booking. What is added in a transaction is delivered, at least once and in the
/// order of each cargo, if and only if that transaction commits.
public interface Outbox {

    void add(HandlingEvent event);
}
