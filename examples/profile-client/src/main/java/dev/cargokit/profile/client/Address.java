package dev.cargokit.profile.client;

/// A place.
///
/// @param id       unique within the profile
/// @param location free text; may be empty
public record Address(String id, String location) {

    public Address {
        location = location == null ? "" : location;
    }
}
