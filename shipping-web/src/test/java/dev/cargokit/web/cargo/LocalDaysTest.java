package dev.cargokit.web.cargo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalDaysTest {

    @Test
    void a_day_ends_in_the_zone_it_was_entered_in() {
        assertEquals(Optional.of(Instant.parse("2030-03-18T22:59:59Z")), LocalDays.end("2030-03-18", "Europe/Berlin"));
        assertEquals(Optional.of(Instant.parse("2030-03-18T23:59:59Z")), LocalDays.end("2030-03-18", "no zone"));
    }

    @Test
    void an_invalid_day_has_no_end() {
        assertEquals(Optional.empty(), LocalDays.end("2030-02-30", "UTC"));
        assertEquals(Optional.empty(), LocalDays.end("", "UTC"));
    }
}
