package dev.cargokit.kit.middleware.idempotency;

import dev.cargokit.kit.middleware.refusal.Refusal.IdempotencyKeyReused;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/// Records results without a database, one call at a time.
@Singleton
class InMemoryIdempotencyStore implements IdempotencyStore {

    private final Map<String, Recorded> results = new ConcurrentHashMap<>();

    @Override
    public boolean contains(String key) {
        return results.containsKey(key);
    }

    @Override
    public synchronized Object once(IdempotentCall call, Callable<Object> work) throws Exception {
        if (!contains(call.key())) {
            results.put(call.key(), new Recorded(call.fingerprint(), work.call()));
        }
        var recorded = results.get(call.key());
        if (!recorded.fingerprint().equals(call.fingerprint())) {
            throw new IdempotencyKeyReused(call.key());
        }
        return recorded.result();
    }

    private record Recorded(String fingerprint, Object result) {}
}
