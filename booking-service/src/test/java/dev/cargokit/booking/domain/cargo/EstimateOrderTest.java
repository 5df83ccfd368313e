package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.CHI;
import static dev.cargokit.booking.Given.DAL;
import static dev.cargokit.booking.Given.HAM;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.MEL;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.TKO;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.report;
import static dev.cargokit.booking.Given.voyage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.estimate.LegCalls;
import dev.cargokit.booking.domain.estimate.Risk;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.ScheduledCall;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import dev.cargokit.kit.test.SeededRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule A13 as a property: in whatever order the schedule changes of several voyages and the handling reports come in,
/// the delivery is the one that an oracle reads off the final state.
class EstimateOrderTest {

    private static final Instant DEADLINE = march(40);
    private static final List<UnLocode> PORTS = List.of(HKG, TKO, NYC, HAM, STO);

    @Test
    void any_order_of_changes_and_reports_gives_the_delivery_of_the_oracle() {
        SeededRandom.forEachSeed(2000, random -> {
            var plan = plan(random);
            var changes = changes(plan, random);
            var reports = reports(plan, random);
            var latest = new HashMap<VoyageNumber, VoyageSchedule>();
            changes.forEach(versions -> versions.forEach(schedule -> latest.put(schedule.voyage(), schedule)));

            var expected = new EstimateOracle(plan, DEADLINE, latest, reports).expected();

            var one = cargo(plan, changes, reports, random);
            assertEquals(expected, text(one.delivery()));
            assertEquals(one.delivery(), cargo(plan, changes, reports, random).delivery());
        });
    }

    private static String text(Delivery delivery) {
        return delivery.eta().orElse(null)
                + " "
                + delivery.risks().stream().map(EstimateOrderTest::text).toList();
    }

    private static String text(Risk risk) {
        return risk.leg().isPresent()
                ? risk.kind() + " " + risk.leg().getAsInt()
                : risk.kind().toString();
    }

    /// Versions of one voyage in their order, everything else in any. Sometimes a version is skipped, or comes twice.
    private static Cargo cargo(
            Itinerary plan, List<List<VoyageSchedule>> changes, List<HandlingReport> reports, RandomGenerator random) {
        var cargo = Cargo.book(XYZ, new RouteSpecification(plan.origin(), plan.destination(), DEADLINE), march(1));
        cargo.assign(plan, march(1));
        var waiting = new ArrayList<Deque<VoyageSchedule>>();
        changes.forEach(versions -> waiting.add(new ArrayDeque<>(versions)));
        var unreported = new ArrayList<>(reports);
        while (!unreported.isEmpty() || waiting.stream().anyMatch(versions -> !versions.isEmpty())) {
            var versions = waiting.get(random.nextInt(waiting.size()));
            if (!unreported.isEmpty() && random.nextBoolean()) {
                cargo.handle(unreported.remove(random.nextInt(unreported.size())), march(1));
            } else if (!versions.isEmpty()) {
                var schedule = versions.remove();
                if (versions.isEmpty() || random.nextInt(4) > 0) {
                    cargo.reschedule(schedule, march(1));
                    cargo.reschedule(schedule, march(1));
                }
            }
        }
        return cargo;
    }

    /// One to four legs on voyages with up to two calls before each loading, one of them perhaps at the same port.
    private static Itinerary plan(RandomGenerator random) {
        var legs = new ArrayList<Leg>();
        int size = random.nextInt(1, PORTS.size());
        for (int i = 0; i < size; i++) {
            int load = random.nextInt(3);
            var planned = new Leg(voyage("V" + i), PORTS.get(i), PORTS.get(i + 1), march(2 + 6 * i), march(5 + 6 * i));
            legs.add(planned.checkedAs(
                    new LegCalls(load, load + random.nextInt(1, 3), 1, Duration.ofHours(random.nextInt(24)))));
        }
        return new Itinerary(legs);
    }

    private static List<List<VoyageSchedule>> changes(Itinerary plan, RandomGenerator random) {
        return plan.legs().stream().map(leg -> versions(leg, random)).toList();
    }

    private static List<VoyageSchedule> versions(Leg leg, RandomGenerator random) {
        var versions = new ArrayList<VoyageSchedule>();
        int first = random.nextInt(3);
        for (int version = 2; version < 2 + random.nextInt(4); version++) {
            var calls = calls(leg, random.nextInt(5) == 0 ? random.nextInt(3) : first, random);
            versions.add(new VoyageSchedule(leg.voyage(), version, random.nextInt(8) == 0, calls, "Storm"));
        }
        return versions;
    }

    /// The calls of the leg with others before, between and after them, late by up to six days, some omitted.
    private static List<ScheduledCall> calls(Leg leg, int before, RandomGenerator random) {
        var calls = new ArrayList<ScheduledCall>();
        var delay = Duration.ofHours(random.nextInt(-24, 144));
        for (int i = 0; i < before; i++) {
            var port = random.nextInt(3) == 0 ? leg.from() : random.nextInt(3) == 0 ? leg.to() : CHI;
            calls.add(
                    call(port, leg.loadTime().minus(Duration.ofDays(before - i)).plus(delay), random));
        }
        calls.add(call(leg.from(), leg.loadTime().plus(delay), random));
        if (random.nextInt(3) == 0) {
            calls.add(call(DAL, leg.loadTime().plus(Duration.ofDays(1)).plus(delay), random));
        }
        calls.add(call(leg.to(), leg.unloadTime().plus(delay), random));
        return calls;
    }

    private static ScheduledCall call(UnLocode location, Instant time, RandomGenerator random) {
        return random.nextInt(10) == 0
                ? new ScheduledCall(location, Optional.empty(), Optional.empty())
                : new ScheduledCall(location, Optional.of(time), Optional.of(time.plus(Duration.ofHours(6))));
    }

    /// The first part of what is planned, each about when it is, sometimes papers in between, and at the end sometimes
    /// an unloading elsewhere or the claim.
    private static List<HandlingReport> reports(Itinerary plan, RandomGenerator random) {
        var planned = Stream.concat(
                        Stream.of(new HandlingActivity.Receive(plan.origin())),
                        plan.legs().stream().flatMap(leg -> Stream.of(leg.load(), leg.unload())))
                .toList();
        int size = random.nextInt(planned.size() + 1);
        var reports = new ArrayList<HandlingReport>();
        var time = march(1);
        for (var activity : planned.subList(0, size)) {
            time = time.plus(Duration.ofHours(random.nextInt(1, 100)));
            reports.add(report(XYZ, activity, time));
            if (random.nextInt(5) == 0) {
                reports.add(report(XYZ, new HandlingActivity.Customs(MEL), time.plusSeconds(60)));
            }
        }
        if (size == planned.size() && random.nextBoolean()) {
            reports.add(report(XYZ, new HandlingActivity.Claim(plan.destination()), time.plusSeconds(3600)));
        } else if (random.nextInt(6) == 0) {
            reports.add(report(XYZ, new HandlingActivity.Unload(voyage("V0"), MEL), time.plusSeconds(3600)));
        }
        return reports;
    }
}
