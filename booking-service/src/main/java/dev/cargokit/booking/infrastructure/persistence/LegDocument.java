package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.Leg;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.domain.VoyageNumber;
import java.time.Instant;

/// A leg as it is kept in a JSON column and told in an event.
record LegDocument(String voyageNumber, String from, String to, Instant loadTime, Instant unloadTime) {

    static LegDocument of(Leg leg) {
        return new LegDocument(
                leg.voyage().value(), leg.from().code(), leg.to().code(), leg.loadTime(), leg.unloadTime());
    }

    Leg leg() {
        return new Leg(new VoyageNumber(voyageNumber), new UnLocode(from), new UnLocode(to), loadTime, unloadTime);
    }
}
