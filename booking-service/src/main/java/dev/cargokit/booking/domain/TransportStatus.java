package dev.cargokit.booking.domain;

/// Where a cargo is in its life.
public enum TransportStatus {
    NOT_RECEIVED,
    IN_PORT,
    ONBOARD_CARRIER,
    CLAIMED,
    UNKNOWN;

    static TransportStatus after(HandlingActivity activity) {
        return switch (activity.type()) {
            case RECEIVE, UNLOAD, CUSTOMS -> IN_PORT;
            case LOAD -> ONBOARD_CARRIER;
            case CLAIM -> CLAIMED;
        };
    }
}
