package dev.cargokit.booking.domain.location;

import dev.cargokit.booking.domain.BookingRefusal;

/// The locations that cargo can be booked between.
public interface LocationRepository {

    boolean contains(UnLocode locode);

    /// The location code of a text; throws [BookingRefusal.UnknownLocation] when there is no such location.
    ///
    /// @param role what the location is used as, such as `origin`
    default UnLocode require(String role, String code) {
        return UnLocode.parse(code)
                .filter(this::contains)
                .orElseThrow(() -> new BookingRefusal.UnknownLocation(role, code));
    }
}
