package dev.cargokit.booking.domain.handling;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.cargo.TrackingId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What handling reports of a cargo. Two reports of the same activity and completion time are the same report
/// (rule A10), whenever they were registered.
public record HandlingReport(
        UUID id, TrackingId cargo, HandlingActivity activity, Instant completedAt, Instant registeredAt) {

    public HandlingReport {
        requireNonNull(id);
        requireNonNull(cargo);
        requireNonNull(activity);
        requireNonNull(completedAt);
        requireNonNull(registeredAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandlingReport that
                && cargo.equals(that.cargo)
                && activity.equals(that.activity)
                && completedAt.equals(that.completedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cargo, activity, completedAt);
    }
}
