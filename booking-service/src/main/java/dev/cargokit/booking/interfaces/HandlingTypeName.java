package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.domain.handling.HandlingType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The name of a handling type on the wire: `Load`.
public final class HandlingTypeName {

    private HandlingTypeName() {}

    public static String of(HandlingType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// The type of that name, in any case.
    public static Optional<HandlingType> parse(String name) {
        return Stream.of(HandlingType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
