package dev.cargokit.bench.report;

import java.util.Optional;

/// The three ways; processor time is that of the process in between.
///
/// @param nginx absent when it is not installed
public record EdgeResult(Figures direct, Figures gateway, Optional<Figures> nginx) {

    /// Milliseconds that a hop adds at the fixed rate.
    public double added(Figures hop, double percentile) {
        return hop.open().percentile(percentile) - direct.open().percentile(percentile);
    }
}
