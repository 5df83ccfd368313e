package dev.cargokit.booking.application;

import java.util.Optional;

/// The requests that were done under a key, for as long as keys are kept.
public interface IdempotencyKeys {

    /// The request done under this key.
    Optional<Done> find(String key);

    /// Takes the key for the present transaction; false when another has it. Waits for one that is about to
    /// take it.
    boolean take(String key, String fingerprint);

    /// Says how the request of a taken key ended.
    void done(String key, String outcome);

    /// @param fingerprint of the request, to tell it from others
    record Done(String fingerprint, String outcome) {}
}
