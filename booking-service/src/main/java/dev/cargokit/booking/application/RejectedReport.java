package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.BookingRefusal;
import java.util.UUID;

/// A handling report that no redelivery can make acceptable, and why.
public record RejectedReport(UUID reportId, BookingRefusal reason) {}
