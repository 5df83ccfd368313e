package dev.cargokit.booking.domain;

/// The places that cargo can be booked between.
public interface Locations {

    boolean contains(UnLocode locode);

    /// The code that the text names; refused with [BookingRefusal.UnknownLocation] when there is no such place.
    ///
    /// @param role what the place is to be, such as the `origin`
    default UnLocode known(String role, String code) {
        return UnLocode.read(code)
                .filter(this::contains)
                .orElseThrow(() -> new BookingRefusal.UnknownLocation(role, code));
    }
}
