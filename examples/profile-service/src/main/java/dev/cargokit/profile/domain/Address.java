package dev.cargokit.profile.domain;

/// A place with an id that is unique within its profile.
///
/// @param location free text; may be empty
public record Address(Identifier id, String location) {

    public static final int MAXIMUM_LOCATION_LENGTH = 200;

    public Address {
        BoundedText.require("location", location, MAXIMUM_LOCATION_LENGTH);
    }
}
