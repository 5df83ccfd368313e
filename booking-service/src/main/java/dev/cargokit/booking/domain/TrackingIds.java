package dev.cargokit.booking.domain;

/// Where new tracking ids come from; an id may already be taken, so whoever asks must be ready to ask again.
@FunctionalInterface
public interface TrackingIds {

    TrackingId next();
}
