package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.XYZ;
import static dev.cargokit.booking.Given.call;
import static dev.cargokit.booking.Given.checked;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.on;
import static dev.cargokit.booking.Given.schedule;
import static dev.cargokit.booking.Given.voyage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.estimate.Risk;
import dev.cargokit.booking.domain.estimate.Risk.Kind;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.ScheduledCall;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import java.util.List;
import java.util.Optional;

/// A cargo on two voyages that change. V1 calls at Hongkong, Rotterdam and New York, V2 at New York, Hamburg and
/// Stockholm.
abstract class RescheduledCargo {

    private static final Itinerary ITINERARY =
            itinerary(checked(leg("V1", HKG, NYC, 3, 9), 0, 2), checked(leg("V2", NYC, STO, 11, 20), 0, 2));

    final Cargo cargo = Cargo.book(XYZ, new RouteSpecification(HKG, STO, march(24)), march(1));

    RescheduledCargo() {
        cargo.assign(ITINERARY, march(1));
        events();
    }

    void reschedule(VoyageSchedule schedule) {
        cargo.reschedule(schedule, march(2));
    }

    void handle(int day, HandlingActivity activity) {
        cargo.handle(on(day, activity), march(day));
    }

    List<Leg> legs() {
        return cargo.itinerary().orElseThrow().legs();
    }

    void assertEta(int day) {
        assertEquals(Optional.of(march(day)), cargo.delivery().eta());
    }

    void assertRisks(String... risks) {
        assertEquals(
                List.of(risks),
                cargo.delivery().risks().stream().map(RescheduledCargo::text).toList());
    }

    private static String text(Risk risk) {
        return risk.kind() == Kind.LATE
                ? "LATE"
                : risk.kind() + " " + risk.leg().getAsInt();
    }

    List<String> events() {
        return cargo.releaseEvents().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    static VoyageSchedule v1(ScheduledCall... calls) {
        return schedule("V1", 2, calls);
    }

    static VoyageSchedule v2(ScheduledCall... calls) {
        return schedule("V2", 2, calls);
    }

    static VoyageSchedule cancelled(String voyage, long version) {
        return new VoyageSchedule(voyage(voyage), version, true, List.of(call(HKG, 3, 3), call(NYC, 9, 9)), "No ship");
    }

    static ScheduledCall hours(UnLocode port, int day, int hours) {
        var time = march(day).plusSeconds(3600L * hours);
        return new ScheduledCall(port, Optional.of(time), Optional.of(time));
    }
}
