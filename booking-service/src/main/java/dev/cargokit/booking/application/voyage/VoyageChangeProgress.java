package dev.cargokit.booking.application.voyage;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.util.Optional;

/// How far booking has followed routing's feed of voyage changes.
///
/// @param position of the last change whose schedule is stored
/// @param voyage the voyage of that change while its cargos are being estimated; empty afterwards
/// @param doneUntil the last of those cargos that is done; empty when none is
public record VoyageChangeProgress(long position, Optional<VoyageNumber> voyage, String doneUntil) {

    VoyageChangeProgress changed(long newPosition, Optional<VoyageNumber> changedVoyage) {
        return new VoyageChangeProgress(newPosition, changedVoyage, "");
    }

    VoyageChangeProgress doneUntil(TrackingId cargo) {
        return new VoyageChangeProgress(position, voyage, cargo.value());
    }

    VoyageChangeProgress finished() {
        return new VoyageChangeProgress(position, Optional.empty(), "");
    }
}
