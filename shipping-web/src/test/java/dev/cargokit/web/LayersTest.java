package dev.cargokit.web;

import dev.cargokit.kit.test.LayerRules;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void packages_have_no_cycles() {
        LayerRules.of("dev.cargokit.web").hold();
    }
}
