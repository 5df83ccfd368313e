package dev.cargokit.profile.domain;

class InMemoryProfileRepositoryTest extends ProfileRepositoryContract {

    private final ProfileRepository profiles = new InMemoryProfileRepository();

    @Override
    protected ProfileRepository profiles() {
        return profiles;
    }
}
