package dev.cargokit.profile.application;

import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Profile;
import java.util.List;
import java.util.Optional;

/// What is to be different about a profile.
public record Revision(Optional<String> name, Optional<List<Address>> addresses) {

    Profile of(Profile profile) {
        var renamed = name.map(profile::renamed).orElse(profile);
        return addresses.map(renamed::relocated).orElse(renamed);
    }
}
