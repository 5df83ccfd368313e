package dev.cargokit.handling.infrastructure.relay;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Outbox rows for tests: the nth customs clearance of a cargo.
final class OutboxEntities {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private OutboxEntities() {}

    static OutboxEntity row(String cargo, int nth) {
        return OutboxEntity.of(event(cargo, nth), UUID.nameUUIDFromBytes((cargo + nth).getBytes()), Optional.empty());
    }

    static HandlingEvent event(String cargo, int nth) {
        return new HandlingEvent(
                new TrackingId(cargo),
                HandlingEventType.CUSTOMS,
                new UnLocode("CNHKG"),
                VoyageNumber.NONE,
                START.plusSeconds(nth),
                START.plusSeconds(nth + 1L));
    }
}
