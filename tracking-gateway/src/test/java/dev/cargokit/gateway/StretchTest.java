package dev.cargokit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.gateway.Patience.Stretch;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Ten nanoseconds in which a hundred bytes have to come.
class StretchTest {

    private final Stretch stretch = new Stretch(0, Duration.ofNanos(10), 100);

    @Test
    void leaves_the_client_its_time_whatever_has_come() {
        assertEquals(10, stretch.rest(0, 0));
        assertEquals(1, stretch.rest(9, 0));
    }

    @Test
    void is_over_when_too_little_has_come() {
        assertEquals(0, stretch.rest(10, 99));
    }

    @Test
    void begins_anew_when_enough_has_come() {
        assertEquals(10, stretch.rest(10, 100));
        assertEquals(1, stretch.rest(19, 100));
    }

    @Test
    void counts_what_came_before_to_no_later_stretch() {
        stretch.rest(10, 1_000);

        assertEquals(0, stretch.rest(20, 1_099));
    }
}
