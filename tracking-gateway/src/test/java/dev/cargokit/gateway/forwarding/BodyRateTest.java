package dev.cargokit.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A hundred bytes in ten nanoseconds.
class BodyRateTest {

    private final BodyRate rate = new BodyRate(0, Duration.ofNanos(10), 100);

    @Test
    void leaves_the_client_its_time_whatever_has_arrived() {
        assertEquals(10, rate.remaining(0, 0));
        assertEquals(1, rate.remaining(9, 0));
    }

    @Test
    void expires_when_too_little_has_arrived() {
        assertEquals(0, rate.remaining(10, 99));
    }

    @Test
    void starts_another_interval_when_enough_has_arrived() {
        assertEquals(10, rate.remaining(10, 100));
        assertEquals(1, rate.remaining(19, 100));
    }

    @Test
    void counts_bytes_in_one_interval_only() {
        rate.remaining(10, 1_000);

        assertEquals(0, rate.remaining(20, 1_099));
    }
}
