package dev.cargokit.booking.domain;

import static java.util.Objects.requireNonNull;

/// A place where cargo is handled; latitude and longitude in degrees. Two locations of the same code are the
/// same place, whatever they are called.
public record Location(UnLocode locode, String name, String country, double latitude, double longitude) {

    public Location {
        requireNonNull(locode);
        requireNonNull(name);
        requireNonNull(country);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that && locode.equals(that.locode);
    }

    @Override
    public int hashCode() {
        return locode.hashCode();
    }
}
