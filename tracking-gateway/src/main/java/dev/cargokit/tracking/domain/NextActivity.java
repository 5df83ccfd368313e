package dev.cargokit.tracking.domain;

/// What booking expects to happen to a cargo next.
public sealed interface NextActivity {

    /// Nothing: the cargo has no route, has left it, or has been claimed.
    record None() implements NextActivity {}

    /// @param voyage the voyage's number; empty for everything but loading and unloading
    record Expected(EventType type, String location, String voyage) implements NextActivity {}

    /// The sentence that Go kit's shipping shows.
    default String text() {
        return switch (this) {
            case None() -> "There are currently no expected activities for this cargo.";
            case Expected(var type, var location, var voyage) ->
                "Next expected activity is to "
                        + switch (type) {
                            case RECEIVE -> "receive cargo in %s.".formatted(location);
                            case LOAD -> "load cargo onto voyage %s in %s.".formatted(voyage, location);
                            case UNLOAD -> "unload cargo off of voyage %s in %s.".formatted(voyage, location);
                            case CUSTOMS -> "clear customs in %s.".formatted(location);
                            case CLAIM -> "claim cargo in %s.".formatted(location);
                        };
        };
    }
}
