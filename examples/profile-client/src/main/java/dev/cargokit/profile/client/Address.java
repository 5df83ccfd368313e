package dev.cargokit.profile.client;

/// A place where somebody can be found.
///
/// @param id       its own within the profile
/// @param location free text; may be empty
public record Address(String id, String location) {

    public Address {
        location = location == null ? "" : location;
    }
}
