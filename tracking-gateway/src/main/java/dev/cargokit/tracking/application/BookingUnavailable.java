package dev.cargokit.tracking.application;

/// Booking does not respond in time, or with an error.
public final class BookingUnavailable extends RuntimeException {

    public BookingUnavailable(Throwable cause) {
        super("booking is unavailable: " + cause, cause, false, false);
    }
}
