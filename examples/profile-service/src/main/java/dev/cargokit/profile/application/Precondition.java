package dev.cargokit.profile.application;

import dev.cargokit.profile.domain.ProfileRefusal.PreconditionFailed;
import java.util.Optional;

/// What a client requires of the current state before it is changed (RFC 9110, section 13.1).
@FunctionalInterface
public interface Precondition<T> {

    /// @param current what is there; empty if there is nothing
    boolean holds(Optional<T> current);

    /// @throws PreconditionFailed unless it holds
    default void require(Optional<T> current) {
        if (!holds(current)) {
            throw new PreconditionFailed();
        }
    }
}
