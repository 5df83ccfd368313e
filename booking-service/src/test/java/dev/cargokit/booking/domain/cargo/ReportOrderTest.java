package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.MEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.voyage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.kit.test.SeededRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Rule A13 as a property: in whatever order reports arrive, however often, the delivery is the same.
class ReportOrderTest {

    private static final List<UnLocode> LOCATIONS = List.of(HKG, NYC, STO, HAM, MEL);

    @Test
    void any_order_of_the_same_reports_gives_the_same_delivery() {
        SeededRandom.forEachSeed(500, random -> {
            var reports = reports(random);
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

    /// Up to twelve different reports, often of the same hour, on and off the itinerary; sometimes a claim
    /// after everything else.
    private static List<HandlingReport> reports(RandomGenerator random) {
        var reports = new ArrayList<HandlingReport>();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            reports.add(report(random, activity(random), random.nextInt(8)));
        }
        if (random.nextInt(4) == 0) {
            reports.add(report(random, new HandlingActivity.Claim(location(random)), 9));
        }
        return reports.stream().distinct().toList();
    }

    private static HandlingReport report(RandomGenerator random, HandlingActivity activity, int hour) {
        var completedAt = march(1).plus(Duration.ofHours(hour));
        return new HandlingReport(
                UUID.randomUUID(), XYZ, activity, completedAt, completedAt.plusSeconds(random.nextInt(3)));
    }

    private static HandlingActivity activity(RandomGenerator random) {
        var voyage = voyage(random.nextBoolean() ? "V1" : "V2");
        return switch (random.nextInt(4)) {
            case 0 -> new HandlingActivity.Receive(location(random));
            case 1 -> new HandlingActivity.Load(voyage, location(random));
            case 2 -> new HandlingActivity.Unload(voyage, location(random));
            default -> new HandlingActivity.Customs(location(random));
        };
    }

    private static UnLocode location(RandomGenerator random) {
        return LOCATIONS.get(random.nextInt(LOCATIONS.size()));
    }
}
