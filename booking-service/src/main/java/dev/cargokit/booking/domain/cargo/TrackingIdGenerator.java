package dev.cargokit.booking.domain.cargo;

/// Generates tracking ids. An id may be in use already: callers try again with the next.
@FunctionalInterface
public interface TrackingIdGenerator {

    TrackingId next();
}
