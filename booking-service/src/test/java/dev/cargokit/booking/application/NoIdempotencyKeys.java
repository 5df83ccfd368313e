package dev.cargokit.booking.application;

import dev.cargokit.kit.middleware.idempotency.IdempotencyStore;
import dev.cargokit.kit.middleware.idempotency.IdempotentCall;
import java.util.concurrent.Callable;

/// For use cases that are called without idempotency keys.
final class NoIdempotencyKeys implements IdempotencyStore {

    @Override
    public boolean contains(String key) {
        return false;
    }

    @Override
    public Object once(IdempotentCall call, Callable<Object> work) throws Exception {
        return work.call();
    }
}
