package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.time.Instant;

/// A leg as stored in JSON columns.
public record LegDocument(String voyageNumber, String from, String to, Instant loadTime, Instant unloadTime) {

    public static LegDocument of(Leg leg) {
        return new LegDocument(
                leg.voyage().value(), leg.from().code(), leg.to().code(), leg.loadTime(), leg.unloadTime());
    }

    Leg toLeg() {
        return new Leg(new VoyageNumber(voyageNumber), new UnLocode(from), new UnLocode(to), loadTime, unloadTime);
    }
}
