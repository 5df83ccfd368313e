package dev.cargokit.profile.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.InMemoryProfileRepository;
import dev.cargokit.profile.domain.Profile;
import dev.cargokit.profile.domain.ProfileRefusal.AddressExists;
import dev.cargokit.profile.domain.ProfileRefusal.PreconditionFailed;
import dev.cargokit.profile.domain.ProfileRefusal.ProfileExists;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownAddress;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownProfile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileLifecycleTest {

    private static final Identifier ID = new Identifier("1234");
    private static final Address HOME = new Address(new Identifier("home"), "Stockholm");
    private static final Address WORK = new Address(new Identifier("work"), "Hamburg");

    private static final Precondition<Profile> ALWAYS = _ -> true;
    private static final Precondition<Profile> NEVER = _ -> false;
    private static final Precondition<Profile> IF_NEW = Optional::isEmpty;

    private final ProfileRegistry registry = new ProfileRegistry(new InMemoryProfileRepository());

    @Test
    void a_profile_is_registered_changed_and_removed() {
        registry.register(new Profile(ID, "Go Kit", List.of()));
        assertThrows(ProfileExists.class, () -> registry.register(new Profile(ID, "Another", List.of())));

        registry.addAddress(ID, HOME);
        registry.addAddress(ID, WORK);
        assertThrows(AddressExists.class, () -> registry.addAddress(ID, HOME));
        assertEquals(List.of(HOME, WORK), registry.addresses(ID));
        assertEquals(WORK, registry.address(ID, WORK.id()));

        registry.revise(ID, new Revision(Optional.of("Gopher"), Optional.empty()), ALWAYS);
        assertEquals(new Profile(ID, "Gopher", List.of(HOME, WORK)), registry.profile(ID));
        registry.revise(ID, new Revision(Optional.empty(), Optional.of(List.of(WORK))), ALWAYS);
        assertEquals(new Profile(ID, "Gopher", List.of(WORK)), registry.profile(ID));

        registry.removeAddress(ID, WORK.id(), _ -> true);
        assertThrows(UnknownAddress.class, () -> registry.removeAddress(ID, WORK.id(), _ -> true));

        registry.remove(ID, ALWAYS);
        assertThrows(UnknownProfile.class, () -> registry.profile(ID));
        assertTrue(registry.replace(new Profile(ID, "Back again", List.of(HOME)), ALWAYS));
        assertFalse(registry.replace(new Profile(ID, "Back again", List.of(WORK)), ALWAYS));
    }

    @Test
    void every_use_case_refuses_an_unknown_profile() {
        assertThrows(UnknownProfile.class, () -> registry.addresses(ID));
        assertThrows(UnknownProfile.class, () -> registry.address(ID, HOME.id()));
        assertThrows(UnknownProfile.class, () -> registry.addAddress(ID, HOME));
        assertThrows(UnknownProfile.class, () -> registry.removeAddress(ID, HOME.id(), _ -> true));
        assertThrows(
                UnknownProfile.class,
                () -> registry.revise(ID, new Revision(Optional.of("name"), Optional.empty()), ALWAYS));
        assertThrows(UnknownProfile.class, () -> registry.remove(ID, ALWAYS));
    }

    @Test
    void nothing_is_changed_unless_the_precondition_holds() {
        var profile = new Profile(ID, "Go Kit", List.of(HOME));
        var other = new Profile(ID, "Another", List.of());
        registry.register(profile);

        assertThrows(PreconditionFailed.class, () -> registry.replace(other, IF_NEW));
        assertThrows(
                PreconditionFailed.class,
                () -> registry.revise(ID, new Revision(Optional.of("name"), Optional.empty()), NEVER));
        assertThrows(PreconditionFailed.class, () -> registry.removeAddress(ID, HOME.id(), _ -> false));
        assertThrows(PreconditionFailed.class, () -> registry.remove(ID, NEVER));

        assertEquals(profile, registry.profile(ID));
    }

    @Test
    void nothing_is_created_unless_the_precondition_holds() {
        var profile = new Profile(ID, "Go Kit", List.of());

        assertThrows(PreconditionFailed.class, () -> registry.replace(profile, Optional::isPresent));

        assertThrows(UnknownProfile.class, () -> registry.profile(ID));
        assertTrue(registry.replace(profile, IF_NEW));
    }
}
