package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.cargo.TrackingId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The stored domain events of cargos, for reading.
public interface CargoEventRepository {

    /// A cargo's events in order; empty for a cargo that does not exist.
    List<StoredEvent> findByCargo(TrackingId trackingId);

    /// @param details what is particular to this type of event, in wire format
    record StoredEvent(int sequence, String type, Instant occurredAt, Map<String, Object> details) {}
}
