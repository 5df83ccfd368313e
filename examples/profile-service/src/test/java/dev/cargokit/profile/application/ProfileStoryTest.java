package dev.cargokit.profile.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.profile.domain.Address;
import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.InMemoryProfiles;
import dev.cargokit.profile.domain.Profile;
import dev.cargokit.profile.domain.ProfileRefusal.AddressExists;
import dev.cargokit.profile.domain.ProfileRefusal.ProfileExists;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownAddress;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownProfile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileStoryTest {

    private static final Identifier ID = new Identifier("1234");
    private static final Address HOME = new Address(new Identifier("home"), "Stockholm");
    private static final Address WORK = new Address(new Identifier("work"), "Hamburg");

    private final ProfileRegistry registry = new ProfileRegistry(new InMemoryProfiles());

    @Test
    void somebody_registers_moves_about_and_leaves() {
        registry.register(new Profile(ID, "Go Kit", List.of()));
        assertThrows(ProfileExists.class, () -> registry.register(new Profile(ID, "Another", List.of())));

        registry.addAddress(ID, HOME);
        registry.addAddress(ID, WORK);
        assertThrows(AddressExists.class, () -> registry.addAddress(ID, HOME));
        assertEquals(List.of(HOME, WORK), registry.addresses(ID));
        assertEquals(WORK, registry.address(ID, WORK.id()));

        registry.revise(ID, new Revision(Optional.of("Gopher"), Optional.empty()));
        assertEquals(new Profile(ID, "Gopher", List.of(HOME, WORK)), registry.profile(ID));
        registry.revise(ID, new Revision(Optional.empty(), Optional.of(List.of(WORK))));
        assertEquals(new Profile(ID, "Gopher", List.of(WORK)), registry.profile(ID));

        registry.removeAddress(ID, WORK.id());
        assertThrows(UnknownAddress.class, () -> registry.removeAddress(ID, WORK.id()));

        registry.remove(ID);
        assertThrows(UnknownProfile.class, () -> registry.profile(ID));
        assertTrue(registry.replace(new Profile(ID, "Back again", List.of(HOME))));
        assertFalse(registry.replace(new Profile(ID, "Back again", List.of(WORK))));
    }

    @Test
    void nothing_can_be_done_with_nobody() {
        assertThrows(UnknownProfile.class, () -> registry.addresses(ID));
        assertThrows(UnknownProfile.class, () -> registry.address(ID, HOME.id()));
        assertThrows(UnknownProfile.class, () -> registry.addAddress(ID, HOME));
        assertThrows(UnknownProfile.class, () -> registry.removeAddress(ID, HOME.id()));
        assertThrows(
                UnknownProfile.class, () -> registry.revise(ID, new Revision(Optional.of("name"), Optional.empty())));
        assertThrows(UnknownProfile.class, () -> registry.remove(ID));
    }
}
