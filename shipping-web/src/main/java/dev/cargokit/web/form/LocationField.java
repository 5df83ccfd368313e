package dev.cargokit.web.form;

import dev.cargokit.web.client.Location;
import dev.cargokit.web.location.Locations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads a port that somebody typed, by name or code.
@ApplicationScoped
public class LocationField {

    private final Locations locations;

    LocationField(Locations locations) {
        this.locations = locations;
    }

    /// The UN/LOCODE that was typed. An unknown one is an error with suggestions; while no location is known at all,
    /// the text passes as it is, for the service to judge.
    public String read(String field, String text, FormErrors errors) {
        if (text.isBlank()) {
            errors.add(field, "Enter a port, by name or code.");
            return "";
        }
        var location = locations.parse(text);
        if (location.isPresent() || locations.all().isEmpty()) {
            return location.map(Location::locode).orElse(text.strip().toUpperCase(Locale.ROOT));
        }
        var suggestions = locations.suggestions(text);
        errors.add(
                field,
                suggestions.isEmpty()
                        ? "No port has this name or code."
                        : "Which one? "
                                + suggestions.stream().map(Location::label).collect(Collectors.joining(", ")) + ".");
        return "";
    }
}
