package dev.cargokit.booking.domain.location;

import static java.util.Objects.requireNonNull;

/// Where cargo is handled; latitude and longitude in degrees. Two locations are equal when their codes are.
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
