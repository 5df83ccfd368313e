package dev.cargokit.kit.middleware.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.middleware.IdempotencyKey;
import dev.cargokit.kit.middleware.Idempotent;
import dev.cargokit.kit.middleware.Precondition;
import dev.cargokit.kit.middleware.refusal.Refusal.IdempotencyKeyMalformed;
import dev.cargokit.kit.middleware.refusal.Refusal.IdempotencyKeyReused;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IdempotentIT {

    @Inject
    Orders orders;

    @Inject
    IdempotencyStore store;

    @Test
    void a_repeat_gets_the_recorded_result() {
        var first = orders.place("repeat", "tea", "1");

        assertEquals(first, orders.place("repeat", "tea", "1"));
        assertTrue(store.contains("repeat"));
    }

    @Test
    void a_key_may_be_optional() {
        var key = Optional.of("optional");

        assertEquals(orders.order(key, "tea"), orders.order(key, "tea"));
        assertNotEquals(orders.order(Optional.empty(), "tea"), orders.order(Optional.empty(), "tea"));
    }

    @Test
    void a_precondition_is_no_part_of_the_request() {
        assertEquals(orders.place("condition", "tea", "1"), orders.place("condition", "tea", "2"));
    }

    @Test
    void a_key_is_refused_with_another_request() {
        orders.place("reused", "tea", "1");

        assertThrows(IdempotencyKeyReused.class, () -> orders.place("reused", "coffee", "1"));
        assertThrows(IdempotencyKeyReused.class, () -> orders.cancel("reused", "tea"));
    }

    @Test
    void without_a_key_every_call_is_carried_out() {
        assertNotEquals(orders.place(null, "tea", "1"), orders.place(null, "tea", "1"));
        assertFalse(store.contains("unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "Schlüssel"})
    void a_malformed_key_is_refused(String key) {
        assertThrows(IdempotencyKeyMalformed.class, () -> orders.place(key, "tea", "1"));
    }

    @Test
    void a_key_has_at_most_255_characters() {
        assertThrows(IdempotencyKeyMalformed.class, () -> orders.place("k".repeat(256), "tea", "1"));
    }

    @ApplicationScoped
    @Idempotent
    static class Orders {

        private final AtomicInteger calls = new AtomicInteger();

        int place(@IdempotencyKey String key, String what, @Precondition String condition) {
            return calls.incrementAndGet();
        }

        int order(@IdempotencyKey Optional<String> key, String what) {
            return calls.incrementAndGet();
        }

        int cancel(@IdempotencyKey String key, String what) {
            return calls.incrementAndGet();
        }
    }
}
