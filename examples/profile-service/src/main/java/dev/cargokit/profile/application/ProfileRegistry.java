package dev.cargokit.profile.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import dev.cargokit.profile.domain.ProfileRefusal.ProfileExists;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownProfile;
import dev.cargokit.profile.domain.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;

/// Keeps profiles and their addresses. Go kit: the service interface of profilesvc.
@Logged
@Measured
@Transactional
@ApplicationScoped
public class ProfileRegistry {

    private final Profiles profiles;

    ProfileRegistry(Profiles profiles) {
        this.profiles = profiles;
    }

    /// @throws ProfileExists when the id is taken
    public void register(Profile profile) {
        if (!profiles.add(profile)) {
            throw new ProfileExists();
        }
    }

    /// @throws UnknownProfile when there is none
    public Profile profile(Identifier id) {
        return profiles.find(id).orElseThrow(UnknownProfile::new);
    }

    /// Makes the profile what it is here, whether or not there was one; true when there was none.
    public boolean replace(Profile profile) {
        return profiles.put(profile);
    }

    /// Changes what the revision names and leaves the rest.
    public void revise(Identifier id, Revision revision) {
        change(id, revision::of);
    }

    public void remove(Identifier id) {
        if (!profiles.remove(id)) {
            throw new UnknownProfile();
        }
    }

    public List<Address> addresses(Identifier id) {
        return profile(id).addresses();
    }

    public Address address(Identifier id, Identifier addressId) {
        return profile(id).address(addressId);
    }

    public void addAddress(Identifier id, Address address) {
        change(id, profile -> profile.with(address));
    }

    public void removeAddress(Identifier id, Identifier addressId) {
        change(id, profile -> profile.without(addressId));
    }

    private void change(Identifier id, UnaryOperator<Profile> change) {
        if (!profiles.change(id, change)) {
            throw new UnknownProfile();
        }
    }
}
