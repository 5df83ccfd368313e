package dev.cargokit.web.client;

import java.util.Locale;

/// A location.
///
/// @param latitude in degrees north
/// @param longitude in degrees east
public record Location(String locode, String name, String country, double latitude, double longitude) {

    /// As people pick it from a list: `Hongkong (CNHKG)`.
    public String label() {
        return name + " (" + locode + ")";
    }

    /// The country's name, its code where Java knows none.
    public String countryName() {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }
}
