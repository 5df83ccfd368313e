package dev.cargokit.kit.middleware.idempotency;

import java.util.concurrent.Callable;

/// Where the results of [Idempotent] calls are recorded. A service with such calls provides a bean that records them in
/// the transaction of the call.
public interface IdempotencyStore {

    /// Whether a call with this key has completed.
    boolean contains(String key);

    /// Carries out the first call with a key and records its result, unless it fails; repeats get the
    /// recorded result. A repeat that comes while the first call is in progress waits for it.
    ///
    /// @throws IdempotencyKeyReused when the key was used with another request, or the first call takes
    ///     too long
    Object once(IdempotentCall call, Callable<Object> work) throws Exception;
}
