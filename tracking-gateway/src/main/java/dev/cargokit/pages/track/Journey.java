package dev.cargokit.pages.track;

import dev.cargokit.pages.map.Drawing;
import dev.cargokit.pages.service.Activity;
import dev.cargokit.pages.service.Cargo;
import java.time.Instant;
import java.util.List;

/// A cargo's journey, as a page shows it.
///
/// @param cargo what booking has of it; null when booking could not be asked
/// @param status where it is, in words
/// @param tone `good`, `bad`, `done` or `calm`
/// @param next what is expected next, in words; empty when nothing is
/// @param map null when there is nothing to draw
/// @param missing the services that could not be asked
public record Journey(
        String trackingId,
        Cargo cargo,
        String version,
        String status,
        String tone,
        String next,
        List<Step> steps,
        Drawing map,
        List<String> missing) {

    public Instant eta() {
        return cargo == null ? null : cargo.eta();
    }

    /// Whether it will come after it was promised.
    public boolean late() {
        return eta() != null && eta().isAfter(cargo.arrivalDeadline());
    }

    public Activity activity() {
        return cargo == null ? null : cargo.nextExpectedActivity();
    }
}
