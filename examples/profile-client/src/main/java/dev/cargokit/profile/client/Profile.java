package dev.cargokit.profile.client;

import java.util.List;

/// Somebody's name and addresses.
///
/// @param name      may be empty
/// @param addresses in the order in which they came
public record Profile(String id, String name, List<Address> addresses) {

    /// The wire leaves out what is empty.
    public Profile {
        name = name == null ? "" : name;
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
    }
}
