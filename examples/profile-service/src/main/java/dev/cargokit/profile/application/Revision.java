package dev.cargokit.profile.application;

import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Profile;
import java.util.List;
import java.util.Optional;

/// A partial change of a profile; what is empty stays as it is.
public record Revision(Optional<String> name, Optional<List<Address>> addresses) {

    Profile applyTo(Profile profile) {
        var renamed = name.map(profile::renamed).orElse(profile);
        return addresses.map(renamed::relocated).orElse(renamed);
    }
}
