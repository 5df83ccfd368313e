package dev.cargokit.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.gateway.limits.ConcurrencyLimit.Admission;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {

    private final ConcurrencyLimit limit = new ConcurrencyLimit(1, 2);
    private final List<String> permitted = new ArrayList<>();

    @Test
    void gives_permits_then_queues_then_rejects() {
        assertEquals(Admission.PERMITTED, limit.acquire(() -> {}));
        assertEquals(Admission.QUEUED, limit.acquire(() -> {}));
        assertEquals(Admission.QUEUED, limit.acquire(() -> {}));
        assertEquals(Admission.REJECTED, limit.acquire(() -> {}));
        assertEquals(1, limit.inFlight());
        assertEquals(2, limit.queued());
    }

    @Test
    void passes_a_released_permit_on_to_the_first_in_the_queue() {
        limit.acquire(() -> {});
        limit.acquire(() -> permitted.add("first"));
        limit.acquire(() -> permitted.add("second"));

        limit.release();

        assertEquals(List.of("first"), permitted);
        assertEquals(1, limit.inFlight());
        assertEquals(1, limit.queued());
    }

    @Test
    void is_free_when_all_permits_are_released() {
        limit.acquire(() -> {});
        limit.acquire(() -> {});

        limit.release();
        limit.release();

        assertEquals(0, limit.inFlight());
        assertEquals(Admission.PERMITTED, limit.acquire(() -> {}));
    }

    @Test
    void does_not_give_a_permit_to_a_request_that_left_the_queue() {
        Runnable cancelled = () -> permitted.add("cancelled");
        limit.acquire(() -> {});
        limit.acquire(cancelled);

        assertTrue(limit.cancel(cancelled));
        limit.release();

        assertEquals(List.of(), permitted);
        assertFalse(limit.cancel(cancelled));
    }
}
