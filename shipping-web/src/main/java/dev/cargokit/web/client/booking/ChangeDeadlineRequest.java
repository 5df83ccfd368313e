package dev.cargokit.web.client.booking;

import java.time.Instant;

/// A new arrival deadline.
public record ChangeDeadlineRequest(Instant arrivalDeadline) {}
