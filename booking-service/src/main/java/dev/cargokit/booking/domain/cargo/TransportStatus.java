package dev.cargokit.booking.domain.cargo;

import dev.cargokit.booking.domain.handling.HandlingActivity;

/// Where a cargo is between booking and claim.
public enum TransportStatus {
    NOT_RECEIVED,
    IN_PORT,
    ONBOARD_CARRIER,
    CLAIMED,
    UNKNOWN;

    /// @param activity not Customs, which moves nothing (rule A7)
    static TransportStatus after(HandlingActivity activity) {
        return switch (activity.type()) {
            case RECEIVE, UNLOAD -> IN_PORT;
            case LOAD -> ONBOARD_CARRIER;
            case CLAIM -> CLAIMED;
            case CUSTOMS -> throw new IllegalArgumentException("Customs clearance is no movement");
        };
    }
}
