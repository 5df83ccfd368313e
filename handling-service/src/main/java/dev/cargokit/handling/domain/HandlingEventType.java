package dev.cargokit.handling.domain;

import java.util.Optional;

/// What can be done to a cargo. Loading and unloading happen on a voyage, the others do not.
public enum HandlingEventType {
    RECEIVE("Receive", false),
    LOAD("Load", true),
    UNLOAD("Unload", true),
    CUSTOMS("Customs", false),
    CLAIM("Claim", false);

    private final String title;
    private final boolean requiresVoyage;

    HandlingEventType(String title, boolean requiresVoyage) {
        this.title = title;
        this.requiresVoyage = requiresVoyage;
    }

    /// The type of that title, in any case.
    public static Optional<HandlingEventType> parse(String text) {
        for (var type : values()) {
            if (type.title.equalsIgnoreCase(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /// As on the wire: `Receive`, `Load`, `Unload`, `Customs`, `Claim`.
    public String title() {
        return title;
    }

    /// Whether events of this type need a voyage; the others must have none.
    public boolean requiresVoyage() {
        return requiresVoyage;
    }
}
