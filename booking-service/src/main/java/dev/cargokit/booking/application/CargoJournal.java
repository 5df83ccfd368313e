package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.TrackingId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What happened to the cargos, as it was kept.
public interface CargoJournal {

    /// In the order in which it happened; empty for a cargo that does not exist.
    List<Entry> of(TrackingId trackingId);

    /// @param details what is particular to this type of event, in the words of the wire
    record Entry(int sequence, String type, Instant occurredAt, Map<String, Object> details) {}
}
