package dev.cargokit.handling.application;

/// Booking, which knows the cargos, does not respond.
public final class BookingUnavailable extends ServiceUnavailable {

    public BookingUnavailable(Throwable cause) {
        super("Booking is unavailable.", cause);
    }
}
