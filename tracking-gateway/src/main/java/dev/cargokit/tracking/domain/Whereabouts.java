package dev.cargokit.tracking.domain;

/// Where a cargo is, as far as booking knows.
public sealed interface Whereabouts {

    record NotReceived() implements Whereabouts {}

    record InPort(String location) implements Whereabouts {}

    record Onboard(String voyage) implements Whereabouts {}

    record Claimed() implements Whereabouts {}

    record Unknown() implements Whereabouts {}

    /// The status text that Go kit's shipping shows.
    default String text() {
        return switch (this) {
            case NotReceived() -> "Not received";
            case InPort(var location) -> "In port " + location;
            case Onboard(var voyage) -> "Onboard voyage " + voyage;
            case Claimed() -> "Claimed";
            case Unknown() -> "Unknown";
        };
    }
}
