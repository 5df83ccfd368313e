package dev.cargokit.profile.domain;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// All profiles. Each method is atomic.
public interface ProfileRepository {

    Optional<Profile> find(Identifier id);

    /// Stores a new profile; false, without any effect, if its id is taken.
    boolean add(Profile profile);

    /// Replaces the profile with the result of the change; false if there is none. Changes of one profile are
    /// serialized, each until its transaction ends. If a change throws, the profile stays as it is.
    boolean change(Identifier id, UnaryOperator<Profile> change);

    /// Removes the profile; false if there was none.
    boolean remove(Identifier id);
}
