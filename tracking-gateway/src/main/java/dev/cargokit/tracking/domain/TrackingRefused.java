package dev.cargokit.tracking.domain;

/// Why a cargo is not tracked.
public abstract sealed class TrackingRefused extends RuntimeException {

    private TrackingRefused(String message) {
        // Refusals are answers, not failures: nobody reads their stack traces.
        super(message, null, false, false);
    }

    /// Booking knows no such cargo.
    public static final class UnknownCargo extends TrackingRefused {
        public UnknownCargo() {
            super("No cargo has this tracking id.");
        }
    }

    /// Booking cannot be asked, and handling either cannot or has nothing on record.
    public static final class NothingKnown extends TrackingRefused {
        public NothingKnown() {
            super("Nothing is known of the cargo at the moment: booking cannot be asked.");
        }
    }

    /// As many watchers as this gateway takes are watching.
    public static final class TooManyWatchers extends TrackingRefused {
        public TooManyWatchers() {
            super("As many watchers as this gateway takes are watching already.");
        }
    }
}
