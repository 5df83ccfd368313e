package dev.cargokit.profile.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.Profile;
import dev.cargokit.profile.domain.ProfileRefusal.ProfileExists;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownProfile;
import dev.cargokit.profile.domain.ProfileRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The use cases: registers, changes and removes profiles and their addresses. Go kit: the service interface of
/// profilesvc.
@Logged
@Measured
@Transactional
@ApplicationScoped
public class ProfileRegistry {

    private final ProfileRepository profiles;

    ProfileRegistry(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    /// @throws ProfileExists if the id is taken
    public void register(Profile profile) {
        if (!profiles.add(profile)) {
            throw new ProfileExists();
        }
    }

    /// @throws UnknownProfile if there is none
    public Profile profile(Identifier id) {
        return profiles.find(id).orElseThrow(UnknownProfile::new);
    }

    /// Creates or replaces the profile; true if it is new. It may be added or removed by others between the two
    /// attempts, so they are repeated.
    public boolean replace(Profile profile, Precondition<Profile> precondition) {
        while (true) {
            if (profiles.change(profile.id(), checked(precondition, _ -> profile))) {
                return false;
            }
            precondition.require(Optional.empty());
            if (profiles.add(profile)) {
                return true;
            }
        }
    }

    /// @throws UnknownProfile if there is none
    public void revise(Identifier id, Revision revision, Precondition<Profile> precondition) {
        change(id, checked(precondition, revision::applyTo));
    }

    public void remove(Identifier id, Precondition<Profile> precondition) {
        change(id, checked(precondition, UnaryOperator.identity()));
        profiles.remove(id);
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

    public void removeAddress(Identifier id, Identifier addressId, Precondition<Address> precondition) {
        change(id, profile -> {
            precondition.require(Optional.of(profile.address(addressId)));
            return profile.without(addressId);
        });
    }

    private static UnaryOperator<Profile> checked(Precondition<Profile> precondition, UnaryOperator<Profile> change) {
        return current -> {
            precondition.require(Optional.of(current));
            return change.apply(current);
        };
    }

    private void change(Identifier id, UnaryOperator<Profile> change) {
        if (!profiles.change(id, change)) {
            throw new UnknownProfile();
        }
    }
}
