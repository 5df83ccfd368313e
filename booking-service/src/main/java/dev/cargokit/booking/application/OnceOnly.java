package dev.cargokit.booking.application;

import dev.cargokit.booking.application.IdempotencyKeys.Done;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/// Does a request that carries an Idempotency-Key once, however often and however simultaneously it is sent:
/// the key is taken in the transaction of its effect, so either both are there or neither is. A refused
/// request has no effect and keeps no key.
@ApplicationScoped
public class OnceOnly {

    private final IdempotencyKeys keys;
    private final Transactions transactions;

    OnceOnly(IdempotencyKeys keys, Transactions transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    /// @param preparation what must succeed before, outside the transaction; left out when the request is
    ///     done
    /// @param effect the request itself
    /// @return how the request ended, when it was done first
    /// @throws KeyReused if another request was done under the same key
    public String perform(String key, String fingerprint, Runnable preparation, Supplier<String> effect) {
        return outcome(key, fingerprint).orElseGet(() -> {
            preparation.run();
            return transactions.inOne(() -> first(key, fingerprint, effect));
        });
    }

    private String first(String key, String fingerprint, Supplier<String> effect) {
        if (!keys.take(key, fingerprint)) {
            return outcome(key, fingerprint).orElseThrow();
        }
        var outcome = effect.get();
        keys.done(key, outcome);
        return outcome;
    }

    private Optional<String> outcome(String key, String fingerprint) {
        var done = keys.find(key);
        if (done.filter(earlier -> !earlier.fingerprint().equals(fingerprint)).isPresent()) {
            throw new KeyReused(key);
        }
        return done.map(Done::outcome);
    }

    /// The key stands for another request.
    public static final class KeyReused extends RuntimeException {

        KeyReused(String key) {
            super("The key " + key + " was used with another request.");
        }
    }
}
