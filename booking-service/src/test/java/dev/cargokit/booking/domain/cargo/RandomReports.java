package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.MEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.voyage;

import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.location.UnLocode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

final class RandomReports {

    private static final List<UnLocode> LOCATIONS = List.of(HKG, NYC, STO, HAM, MEL);

    private RandomReports() {}

    /// Up to twelve different reports of a cargo, often of the same hour, on and off the itinerary; sometimes a claim
    /// after everything else.
    static List<HandlingReport> of(TrackingId cargo, RandomGenerator random) {
        var reports = new ArrayList<HandlingReport>();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            reports.add(report(cargo, random, activity(random), random.nextInt(8)));
        }
        if (random.nextInt(4) == 0) {
            reports.add(report(cargo, random, new HandlingActivity.Claim(location(random)), 9));
        }
        return reports.stream().distinct().toList();
    }

    private static HandlingReport report(
            TrackingId cargo, RandomGenerator random, HandlingActivity activity, int hour) {
        var completedAt = march(1).plus(Duration.ofHours(hour));
        return new HandlingReport(
                UUID.randomUUID(), cargo, activity, completedAt, completedAt.plusSeconds(random.nextInt(3)));
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
