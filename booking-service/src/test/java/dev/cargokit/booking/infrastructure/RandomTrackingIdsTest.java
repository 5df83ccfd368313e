package dev.cargokit.booking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomTrackingIdsTest {

    @Test // V10
    void are_eight_hex_digits_and_differ() {
        var ids = Stream.generate(new RandomTrackingIds()::next).limit(100).toList();

        assertTrue(ids.stream().allMatch(id -> id.value().matches("[0-9A-F]{8}")));
        assertEquals(100, ids.stream().distinct().count());
    }
}
