package dev.cargokit.booking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomTrackingIdGeneratorTest {

    @Test // V10
    void generates_different_ids_of_eight_hex_digits() {
        var ids = Stream.generate(new RandomTrackingIdGenerator()::next)
                .limit(100)
                .toList();

        assertTrue(ids.stream().allMatch(id -> id.value().matches("[0-9A-F]{8}")));
        assertEquals(100, ids.stream().distinct().count());
    }
}
