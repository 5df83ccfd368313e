package dev.cargokit.booking.domain;

import java.util.List;

/// The places that cargo can be booked between.
public interface Locations {

    /// Makes sure that there is something to know them by. May ask another service, so never within a
    /// transaction.
    void load();

    /// All that are loaded, in the order of their codes.
    List<Location> all();

    boolean contains(UnLocode locode);

    /// The code that one part of what was asked names; refused with [BookingRefusal.UnknownLocation] when there is no
    /// such place.
    default UnLocode known(String part, String code) {
        var locode = UnLocode.named(part, code);
        if (!contains(locode)) {
            throw new BookingRefusal.UnknownLocation(part, code);
        }
        return locode;
    }
}
