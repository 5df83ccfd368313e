package dev.cargokit.booking.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/// The carrier's name of a voyage: 1 to 20 letters, digits or hyphens, no hyphen first, as in routing's timetable.
public record VoyageNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    /// Refuses with [BookingRefusal.UnknownVoyage]: a number that cannot exist names no voyage.
    public VoyageNumber {
        if (!FORM.matcher(value).matches()) {
            throw new BookingRefusal.UnknownVoyage(value);
        }
    }

    /// The number of this text, if a voyage can have it.
    public static Optional<VoyageNumber> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new VoyageNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
