package dev.cargokit.string;

import dev.cargokit.testkit.LayerRules;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void dependencies_point_inwards() {
        LayerRules.of("dev.cargokit.string").hold();
    }
}
