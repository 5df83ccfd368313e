package dev.cargokit.profile.interfaces;

import dev.cargokit.profile.domain.Identifier;
import dev.cargokit.profile.domain.ProfileRefusal;
import dev.cargokit.profile.domain.ProfileRefusal.Malformed;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownAddress;
import dev.cargokit.profile.domain.ProfileRefusal.UnknownProfile;
import java.util.function.Supplier;

/// Ids in a path. An invalid id is not found, as an unknown one is.
final class PathIds {

    private PathIds() {}

    static Identifier profile(String id) {
        return parse(id, UnknownProfile::new);
    }

    static Identifier address(String id) {
        return parse(id, UnknownAddress::new);
    }

    private static Identifier parse(String id, Supplier<ProfileRefusal> notFound) {
        try {
            return new Identifier(id);
        } catch (Malformed _) {
            throw notFound.get();
        }
    }
}
