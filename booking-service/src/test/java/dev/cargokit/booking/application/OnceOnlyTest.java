package dev.cargokit.booking.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OnceOnlyTest {

    private final AtomicInteger effects = new AtomicInteger();
    private final OnceOnly once = new OnceOnly(new KeysInMemory(), new NoTransactions());

    @Test
    void does_a_request_once_and_gives_the_same_answer_again() {
        var first = once.perform("key", "book", () -> {}, this::effect);
        var second = once.perform("key", "book", () -> fail("is not to be prepared again"), this::effect);

        assertEquals("effect 1", first);
        assertEquals("effect 1", second);
    }

    @Test
    void refuses_the_key_to_another_request() {
        once.perform("key", "book", () -> {}, this::effect);

        assertThrows(OnceOnly.KeyReused.class, () -> once.perform("key", "assign", () -> {}, this::effect));
        assertEquals(1, effects.get());
    }

    @Test
    void does_nothing_when_the_preparation_fails() {
        assertThrows(
                IllegalStateException.class,
                () -> once.perform("key", "book", OnceOnlyTest::routingIsDown, this::effect));
        assertEquals(0, effects.get());
    }

    private String effect() {
        return "effect " + effects.incrementAndGet();
    }

    private static void routingIsDown() {
        throw new IllegalStateException("routing is down");
    }

    private static final class NoTransactions implements Transactions {

        @Override
        public <T> T inOne(Supplier<T> work) {
            return work.get();
        }
    }

    private static final class KeysInMemory implements IdempotencyKeys {

        private final Map<String, Done> done = new HashMap<>();

        @Override
        public Optional<Done> find(String key) {
            return Optional.ofNullable(done.get(key));
        }

        @Override
        public boolean take(String key, String fingerprint) {
            return done.putIfAbsent(key, new Done(fingerprint, "")) == null;
        }

        @Override
        public void done(String key, String outcome) {
            done.computeIfPresent(key, (_, taken) -> new Done(taken.fingerprint(), outcome));
        }
    }
}
