package dev.cargokit.profile.interfaces;

import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.ProfileRefusal;
import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownAddress;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownProfile;
import java.util.function.Supplier;

/// Ids in a path. Where something has to be there, one that none can have is simply not found.
final class Addressed {

    private Addressed() {}

    static Identifier profile(String id) {
        return known(id, UnknownProfile::new);
    }

    static Identifier address(String id) {
        return known(id, UnknownAddress::new);
    }

    private static Identifier known(String id, Supplier<ProfileRefusal> otherwise) {
        try {
            return new Identifier(id);
        } catch (Malformed _) {
            throw otherwise.get();
        }
    }
}
