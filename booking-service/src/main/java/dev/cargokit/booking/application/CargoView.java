package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.Delivery;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.estimate.KnownRisk;
import java.time.Instant;
import java.util.List;

/// A cargo as the read side shows it.
///
/// @param legs empty without an itinerary
/// @param risks the stored ones
public record CargoView(
        TrackingId trackingId,
        long version,
        RouteSpecification specification,
        List<Leg> legs,
        Delivery delivery,
        List<KnownRisk> risks) {

    public CargoView {
        legs = List.copyOf(legs);
        risks = List.copyOf(risks);
    }

    /// The stored risks and, by the clock, the overdue activity (rule A18).
    public List<KnownRisk> risksAt(Instant now) {
        return KnownRisk.at(now, risks, delivery.nextExpectedActivity(), delivery.nextExpectedBy());
    }

    public static CargoView of(Cargo cargo) {
        return new CargoView(
                cargo.trackingId(),
                cargo.version(),
                cargo.specification(),
                cargo.itinerary().map(Itinerary::legs).orElse(List.of()),
                cargo.delivery(),
                cargo.risks());
    }
}
