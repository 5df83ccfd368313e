package dev.cargokit.routing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.SeededRandom;
import dev.cargokit.kit.test.WireValues;
import org.junit.jupiter.api.Test;

class CodesTest {

    /// What is accepted here can be read by other services.
    @Test
    void codes_are_what_the_neighbours_take_for_such() {
        SeededRandom.forEachSeed(2_000, random -> {
            var locode = WireValues.nearly(WireValues.locode(random), random);
            var voyage = WireValues.nearly(WireValues.voyageNumber(random), random);

            assertEquals(WireValues.isLocode(locode), UnLocode.parse(locode).isPresent(), locode);
            assertEquals(
                    WireValues.isVoyageNumber(voyage),
                    VoyageNumber.parse(voyage).isPresent(),
                    voyage);
        });
    }
}
