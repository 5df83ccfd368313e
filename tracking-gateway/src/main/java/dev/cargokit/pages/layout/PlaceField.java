package dev.cargokit.pages.layout;

import dev.cargokit.pages.service.Place;
import dev.cargokit.pages.service.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads a port that somebody typed, by name or code.
@ApplicationScoped
public class PlaceField {

    private final Places places;

    PlaceField(Places places) {
        this.places = places;
    }

    /// The UN/LOCODE that was meant. What nobody knows is noted as an error with what may have been meant; while no
    /// location is known at all, the text goes on as it is, for the service to judge.
    public String read(String name, String text, FormErrors errors) {
        if (text.isBlank()) {
            errors.add(name, "Enter a port, by name or code.");
            return "";
        }
        var place = places.read(text);
        if (place.isPresent() || places.all().isEmpty()) {
            return place.map(Place::locode).orElse(text.strip().toUpperCase(Locale.ROOT));
        }
        var like = places.like(text);
        errors.add(
                name,
                like.isEmpty()
                        ? "No port has this name or code."
                        : "Which one? " + like.stream().map(Place::label).collect(Collectors.joining(", ")) + ".");
        return "";
    }
}
