package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.cargo.TrackingId;
import java.util.Optional;

/// The read side for tracking.
public interface TrackingViewRepository {

    Optional<TrackingView> find(TrackingId trackingId);
}
