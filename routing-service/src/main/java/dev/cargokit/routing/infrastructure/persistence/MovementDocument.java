package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.UnLocode;
import java.time.Instant;

/// A movement as the column `movements` keeps it. Times are epoch seconds: the whole timetable is read at
/// every start, and reading numbers takes a third of the time that reading dates does.
record MovementDocument(String from, String to, long departure, long arrival) {

    static MovementDocument of(CarrierMovement movement) {
        return new MovementDocument(
                movement.from().code(),
                movement.to().code(),
                movement.departure().getEpochSecond(),
                movement.arrival().getEpochSecond());
    }

    CarrierMovement movement() {
        return new CarrierMovement(
                new UnLocode(from), new UnLocode(to), Instant.ofEpochSecond(departure), Instant.ofEpochSecond(arrival));
    }
}
