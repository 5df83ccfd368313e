package dev.cargokit.handling.domain;

import java.util.Optional;

/// What can be done to a cargo. Loading and unloading have to do with a voyage, the others with none.
public enum HandlingEventType {
    RECEIVE("Receive", false),
    LOAD("Load", true),
    UNLOAD("Unload", true),
    CUSTOMS("Customs", false),
    CLAIM("Claim", false);

    private final String title;
    private final boolean ofVoyage;

    HandlingEventType(String title, boolean ofVoyage) {
        this.title = title;
        this.ofVoyage = ofVoyage;
    }

    /// The type called so, in any case.
    public static Optional<HandlingEventType> parse(String text) {
        for (HandlingEventType type : values()) {
            if (type.title.equalsIgnoreCase(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /// As people in a port write it: `Receive`, `Load`, `Unload`, `Customs`, `Claim`.
    public String title() {
        return title;
    }

    /// Whether an event of this type happens on a voyage; one that does not must not name any.
    public boolean isOfVoyage() {
        return ofVoyage;
    }
}
