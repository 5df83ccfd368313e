package dev.cargokit.tracking.domain;

/// Why a cargo is not tracked.
public abstract sealed class TrackingRefusal extends RuntimeException {

    private TrackingRefusal(String message) {
        // Without a stack trace: refusals are expected.
        super(message, null, false, false);
    }

    /// Booking has no such cargo.
    public static final class UnknownCargo extends TrackingRefusal {
        public UnknownCargo() {
            super("No cargo has this tracking id.");
        }
    }

    /// Booking is unavailable, and handling is unavailable, too, or has no event.
    public static final class TrackingUnavailable extends TrackingRefusal {
        public TrackingUnavailable() {
            super("Nothing is known of the cargo at the moment: booking is unavailable.");
        }
    }

    /// The maximum number of watchers is reached.
    public static final class TooManyWatchers extends TrackingRefusal {
        public TooManyWatchers() {
            super("The maximum number of watchers is reached.");
        }
    }
}
