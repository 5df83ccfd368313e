package dev.cargokit.web.client.booking;

import java.time.Instant;

/// A new booking.
public record BookCargoRequest(String origin, String destination, Instant arrivalDeadline) {}
