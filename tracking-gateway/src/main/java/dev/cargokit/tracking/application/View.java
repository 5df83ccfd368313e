package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.TrackedCargo;

/// A tracked cargo, ready to be sent.
///
/// @param tag an entity tag, equal for equal bodies only
/// @param whole whether no part is missing
public record View(byte[] body, String tag, boolean whole) {

    /// Writes views.
    public interface Format {
        View write(TrackedCargo cargo);
    }
}
