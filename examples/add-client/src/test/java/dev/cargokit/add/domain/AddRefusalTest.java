package dev.cargokit.add.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddRefusalTest {

    @Test
    void is_recognised_by_its_text() {
        assertInstanceOf(
                AddRefusal.TwoZeroes.class,
                AddRefusal.saying("can't sum two zeroes").orElseThrow());
        assertInstanceOf(
                AddRefusal.IntegerOverflow.class,
                AddRefusal.saying("integer overflow").orElseThrow());
        assertInstanceOf(
                AddRefusal.ResultTooLong.class,
                AddRefusal.saying("result exceeds maximum size").orElseThrow());
    }

    @Test
    void is_not_seen_in_another_text() {
        assertEquals(Optional.empty(), AddRefusal.saying("rate limit exceeded"));
    }
}
