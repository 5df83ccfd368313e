package dev.cargokit.booking.domain;

import java.util.regex.Pattern;

/// The carrier's name of a voyage: 1 to 32 printable characters without spaces.
public record VoyageNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[!-~]{1,32}");

    /// Refuses with [BookingRefusal.UnknownVoyage]: a number that cannot exist names no voyage.
    public VoyageNumber {
        if (!FORM.matcher(value).matches()) {
            throw new BookingRefusal.UnknownVoyage("", value);
        }
    }

    /// The number that one part of what was asked gives; the refusal says which part.
    public static VoyageNumber named(String part, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new BookingRefusal.UnknownVoyage(part, value);
        }
        return new VoyageNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
