package dev.cargokit.string;

import dev.cargokit.kit.test.LayerRules;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void dependencies_point_inwards() {
        LayerRules.of("dev.cargokit.string").hold();
    }
}
