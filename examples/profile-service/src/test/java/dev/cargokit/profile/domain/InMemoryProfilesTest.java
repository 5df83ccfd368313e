package dev.cargokit.profile.domain;

class InMemoryProfilesTest extends ProfilesContract {

    private final Profiles profiles = new InMemoryProfiles();

    @Override
    protected Profiles profiles() {
        return profiles;
    }
}
