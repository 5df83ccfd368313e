package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.Delivery;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.Leg;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import java.util.List;

/// A cargo as the read side shows it.
///
/// @param legs empty without an itinerary
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
