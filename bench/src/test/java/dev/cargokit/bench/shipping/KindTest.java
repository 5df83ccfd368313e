package dev.cargokit.bench.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void the_kinds_make_up_all_of_the_population() {
        assertEquals(100, Stream.of(Kind.values()).mapToInt(Kind::percent).sum());
    }
}
