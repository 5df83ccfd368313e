package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.UnLocode;
import java.time.Instant;

/// A movement as the column `movements` keeps it. Times are text in UTC and whole seconds, so that they
/// compare in SQL as they do in time.
record MovementDocument(String from, String to, String departure, String arrival) {

    static MovementDocument of(CarrierMovement movement) {
        return new MovementDocument(
                movement.from().code(),
                movement.to().code(),
                movement.departure().toString(),
                movement.arrival().toString());
    }

    CarrierMovement movement() {
        return new CarrierMovement(
                new UnLocode(from), new UnLocode(to), Instant.parse(departure), Instant.parse(arrival));
    }
}
