package dev.cargokit.profile.client;

import java.util.List;

/// A name and addresses.
///
/// @param name      may be empty
/// @param addresses in the order of their arrival
public record Profile(String id, String name, List<Address> addresses) {

    /// Empty fields are missing on the wire.
    public Profile {
        name = name == null ? "" : name;
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
    }
}
