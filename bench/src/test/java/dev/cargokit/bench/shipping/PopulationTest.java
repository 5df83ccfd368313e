package dev.cargokit.bench.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    @Test
    void no_two_cargos_have_the_same_tracking_id() {
        var ids = IntStream.rangeClosed(1, 100_000).mapToObj(Population::trackingId);

        assertEquals(100_000, ids.distinct().count());
    }

    @Test
    void every_hundred_cargos_have_each_kind_at_its_share() {
        var claimed = IntStream.range(700, 800).filter(number -> Population.kind(number) == CargoKind.CLAIMED);

        assertEquals(10, claimed.count());
    }
}
