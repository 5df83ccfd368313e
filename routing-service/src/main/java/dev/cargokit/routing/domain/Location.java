package dev.cargokit.routing.domain;

import java.util.Objects;

/// Where cargo is handled; two locations are equal when their codes are (Evans).
/// `country` is the ISO 3166 alpha-2 code, which need not be that of the locode.
public record Location(UnLocode locode, String name, String country, Coordinates coordinates) {

    public Location {
        Objects.requireNonNull(locode);
        Objects.requireNonNull(name);
        Objects.requireNonNull(country);
        Objects.requireNonNull(coordinates);
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
