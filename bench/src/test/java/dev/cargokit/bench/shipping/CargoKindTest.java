package dev.cargokit.bench.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.launcher.demo.Leg;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CargoKindTest {

    private static final List<Leg> ITINERARY =
            List.of(new Leg("V1", "CNHKG", "JNTKO"), new Leg("V2", "JNTKO", "SESTO"));

    @Test
    void the_kinds_make_up_the_whole_population() {
        assertEquals(100, CargoKind.hundred().size());
        assertEquals(40, Collections.frequency(CargoKind.hundred(), CargoKind.ROUTED));
    }

    @Test
    void each_kind_has_its_events() {
        var counts =
                Stream.of(CargoKind.values()).map(kind -> kind.events(ITINERARY).size());

        assertEquals(List.of(0, 0, 2, 3, 6), counts.toList());
    }
}
