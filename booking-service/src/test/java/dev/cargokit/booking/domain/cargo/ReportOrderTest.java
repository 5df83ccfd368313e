package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.march;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.kit.test.SeededRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Rule A13 as a property: in whatever order reports arrive, however often, the delivery is the same.
class ReportOrderTest {

    @Test
    void any_order_of_the_same_reports_gives_the_same_delivery() {
        SeededRandom.forEachSeed(500, random -> {
            var reports = RandomReports.of(XYZ, random);
            var inOrder = handled(reports);

            var shuffled = new ArrayList<>(reports);
            shuffled.addAll(reports.subList(0, reports.size() / 2));
            Collections.shuffle(shuffled, Random.from(random));

            assertEquals(inOrder.delivery(), handled(shuffled).delivery());
            assertEquals(inOrder.history(), handled(shuffled).history());
        });
    }

    private static Cargo handled(List<HandlingReport> reports) {
        var cargo = Cargo.book(XYZ, new RouteSpecification(HKG, STO, march(28)), march(1));
        cargo.assign(itinerary(leg("V1", HKG, NYC, 3, 9), leg("V2", NYC, STO, 10, 20)), march(1));
        reports.forEach(report -> cargo.handle(report, march(1)));
        return cargo;
    }
}
