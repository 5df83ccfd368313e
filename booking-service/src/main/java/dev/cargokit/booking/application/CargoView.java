package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.Delivery;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.Leg;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.TrackingId;
import java.util.List;

/// A cargo to look at: what was promised, how it is carried, how it is doing.
///
/// @param legs none when it has no itinerary
public record CargoView(
        TrackingId trackingId, long version, RouteSpecification specification, List<Leg> legs, Delivery delivery) {

    public CargoView {
        legs = List.copyOf(legs);
    }

    public static CargoView of(Cargo cargo) {
        return new CargoView(
                cargo.trackingId(),
                cargo.version(),
                cargo.specification(),
                cargo.itinerary().map(Itinerary::legs).orElse(List.of()),
                cargo.delivery());
    }
}
