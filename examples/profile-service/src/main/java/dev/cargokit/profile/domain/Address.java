package dev.cargokit.profile.domain;

/// A place where somebody can be found, with an id of its own within the profile.
///
/// @param location free text; may be empty
public record Address(Identifier id, String location) {

    public static final int LONGEST_LOCATION = 200;

    public Address {
        BoundedText.checked("location", location, LONGEST_LOCATION);
    }
}
