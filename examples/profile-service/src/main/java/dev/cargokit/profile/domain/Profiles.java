package dev.cargokit.profile.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// The profiles there are. Each method is one step that nobody else's comes between.
public interface Profiles {

    Optional<Profile> find(Identifier id);

    /// Keeps a new profile; false, and nothing kept, when its id is taken.
    boolean add(Profile profile);

    /// Keeps the profile, in the place of the one with its id if there is one; true when there was none.
    boolean put(Profile profile);

    /// Keeps what the change makes of the profile with this id; false when there is none. Changes of one profile come
    /// one after another, each on what the last one made. A change that throws changes nothing.
    boolean change(Identifier id, UnaryOperator<Profile> change);

    /// Forgets the profile; false when there was none.
    boolean remove(Identifier id);
}
