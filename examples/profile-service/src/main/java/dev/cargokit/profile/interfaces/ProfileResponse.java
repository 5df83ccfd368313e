package dev.cargokit.profile.interfaces;

import dev.cargokit.profile.domain.Profile;

record ProfileResponse(ProfileBody profile) {

    static ProfileResponse of(Profile profile) {
        return new ProfileResponse(ProfileBody.of(profile));
    }
}
