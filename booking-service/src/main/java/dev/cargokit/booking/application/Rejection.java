package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.BookingRefusal;
import java.util.UUID;

/// A report that was not taken in, and why; delivering it again would not help.
public record Rejection(UUID reportId, BookingRefusal reason) {}
