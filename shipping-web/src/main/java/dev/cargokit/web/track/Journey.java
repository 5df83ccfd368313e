package dev.cargokit.web.track;

import dev.cargokit.web.client.booking.Activity;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.client.tracking.TrackingClient.EtaChange;
import dev.cargokit.web.map.Drawing;
import java.time.Instant;
import java.util.List;

/// A cargo's journey, as a page shows it.
///
/// @param cargo null when booking is unavailable
/// @param version the cargo's entity tag
/// @param status where it is, as text
/// @param tone `good`, `bad`, `done` or `calm`
/// @param next what is expected next, as text; empty when nothing is
/// @param risks what endangers its delivery, in words
/// @param etaHistory the changes of the ETA, in order
/// @param map null when there is nothing to draw
/// @param missing the services that could not be reached
public record Journey(
        String trackingId,
        Cargo cargo,
        String version,
        String status,
        String tone,
        String next,
        List<Step> steps,
        List<String> risks,
        List<EtaChange> etaHistory,
        Drawing map,
        List<String> missing) {

    public Instant eta() {
        return cargo == null ? null : cargo.eta();
    }

    /// Whether it will arrive after its deadline.
    public boolean late() {
        return eta() != null && eta().isAfter(cargo.arrivalDeadline());
    }

    public Activity activity() {
        return cargo == null ? null : cargo.nextExpectedActivity();
    }
}
