package dev.cargokit.booking.infrastructure.persistence;

import java.util.List;

/// Told within the service when a transaction keeps cargo events.
///
/// @param types of the events, in order
public record CargoNews(List<String> types) {

    public static final String BOOKED = "booked";
    public static final String MISDIRECTED = "misdirected";

    /// All types that there are.
    public static final List<String> TYPES = List.of(
            BOOKED,
            "routed",
            "rerouted",
            "destination_changed",
            "deadline_changed",
            "handled",
            MISDIRECTED,
            "arrived",
            "claimed");
}
