package dev.cargokit.routing;

import dev.cargokit.kit.test.LayerRules;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void dependencies_point_inwards_only() {
        LayerRules.of("dev.cargokit.routing").hold();
    }
}
