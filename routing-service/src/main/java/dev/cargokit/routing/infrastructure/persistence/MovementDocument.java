package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.UnLocode;
import java.time.Instant;

/// A movement in the column `movements`. Times are epoch seconds: the whole timetable is loaded at every
/// start, and numbers parse three times as fast as dates.
record MovementDocument(String from, String to, long departure, long arrival) {

    static MovementDocument of(CarrierMovement movement) {
        return new MovementDocument(
                movement.from().code(),
                movement.to().code(),
                movement.departure().getEpochSecond(),
                movement.arrival().getEpochSecond());
    }

    CarrierMovement toMovement() {
        return new CarrierMovement(
                new UnLocode(from), new UnLocode(to), Instant.ofEpochSecond(departure), Instant.ofEpochSecond(arrival));
    }
}
