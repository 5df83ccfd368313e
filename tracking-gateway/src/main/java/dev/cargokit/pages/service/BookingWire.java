package dev.cargokit.pages.service;

import java.time.Instant;
import java.util.List;

/// The bodies that go to and come from booking and are of no further use.
final class BookingWire {

    private BookingWire() {}

    record Cargos(List<Cargo> cargos, String next) {}

    record OneCargo(Cargo cargo) {}

    record Routes(List<Route> routes) {}

    record Booked(String trackingId) {}

    record NewBooking(String origin, String destination, Instant arrivalDeadline) {}

    record NewDestination(String destination) {}

    record NewDeadline(Instant arrivalDeadline) {}
}
