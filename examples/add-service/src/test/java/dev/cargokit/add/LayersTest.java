package dev.cargokit.add;

import dev.cargokit.kit.test.LayerRules;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void point_inwards() {
        LayerRules.of("dev.cargokit.add").hold();
    }
}
