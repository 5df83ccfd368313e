package dev.cargokit.booking.domain.cargo;

import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.TKO;
import static dev.cargokit.booking.Given.call;
import static dev.cargokit.booking.Given.checked;
import static dev.cargokit.booking.Given.claim;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.omitted;
import static dev.cargokit.booking.Given.report;
import static dev.cargokit.booking.Given.schedule;
import static dev.cargokit.booking.Given.unload;
import static dev.cargokit.booking.Given.voyage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.estimate.KnownRisk;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.handling.HandlingReport;
import dev.cargokit.kit.test.SeededRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every cargo repository does, in memory and in PostgreSQL.
public abstract class CargoRepositoryContract {

    private static final Itinerary ITINERARY = itinerary(leg("V1", HKG, NYC, 3, 9), leg("V2", NYC, STO, 10, 20));

    private final TrackingId id = anyId();

    protected abstract CargoRepository cargos();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void finds_no_cargo_that_was_not_added() {
        assertEquals(Optional.empty(), inTransaction(() -> cargos().find(id)));
        assertEquals(Optional.empty(), inTransaction(() -> cargos().findForUpdate(id)));
        assertEquals(Map.of(), inTransaction(() -> cargos().findAllForUpdate(Set.of(id))));
    }

    @Test
    void stores_a_new_cargo() {
        var cargo = booked(id);

        assertTrue(inTransaction(() -> cargos().add(cargo)));

        assertSame(cargo, 1);
    }

    @Test // A14
    void refuses_an_id_in_use_without_breaking_the_transaction() {
        var other = anyId();
        inTransaction(() -> cargos().add(booked(id)));

        inTransaction(() -> {
            assertFalse(cargos().add(Cargo.book(id, new RouteSpecification(HEL, NYC, march(9)), march(1))));
            return cargos().add(booked(other));
        });

        assertSame(booked(id), 1);
        assertSame(booked(other), 1);
    }

    @Test
    void stores_a_changed_cargo_with_its_history() {
        inTransaction(() -> cargos().add(booked(id)));

        var changed = inTransaction(() -> {
            var cargo = cargos().findForUpdate(id).orElseThrow();
            cargo.assign(ITINERARY, march(1));
            cargo.handle(report(id, load(HKG, "V1"), march(3)), march(4));
            cargo.handle(report(id, unload(TKO, "V1"), march(5)), march(5));
            assertEquals(2, cargos().save(cargo));
            return cargo;
        });

        assertSame(changed, 2);
        assertEquals(
                List.of(true, false),
                changed.history().events().stream().map(HandlingEvent::expected).toList());
    }

    @Test // A6
    void stores_a_rerouted_cargo() {
        inTransaction(() -> cargos().add(booked(id)));
        change(cargo -> cargo.assign(ITINERARY, march(1)));
        change(cargo -> cargo.handle(report(id, load(HKG, "WRONG"), march(3)), march(3)));

        change(cargo -> cargo.assign(itinerary(leg("V3", HKG, STO, 5, 9)), march(4)));

        var found = inTransaction(() -> cargos().find(id)).orElseThrow();
        assertEquals(march(3), found.specification().departingAfter());
        assertFalse(found.delivery().misdirected());
    }

    @Test
    void stores_many_cargos_and_leaves_unchanged_ones_alone() {
        var other = anyId();
        inTransaction(() -> cargos().add(booked(id)));
        inTransaction(() -> cargos().add(booked(other)));

        inTransaction(() -> {
            var locked = cargos().findAllForUpdate(Set.of(id, other, anyId()));
            assertEquals(Set.of(id, other), locked.keySet());
            locked.get(id).handle(report(id, customs(HKG), march(3)), march(3));
            cargos().saveAll(locked.values());
            return null;
        });

        assertEquals(2, inTransaction(() -> cargos().find(id)).orElseThrow().version());
        assertEquals(1, inTransaction(() -> cargos().find(other)).orElseThrow().version());
    }

    @Test // A13
    void handles_reports_without_the_whole_history_as_with_it() {
        SeededRandom.forEachSeed(40, random -> {
            var cargo = anyId();
            inTransaction(() -> cargos().add(booked(cargo)));
            change(cargo, booked -> booked.assign(ITINERARY, march(1)));
            var reported = new ArrayList<HandlingReport>();
            for (int delivery = 0; delivery < 4; delivery++) {
                reported.addAll(RandomReports.of(cargo, random));
                Collections.shuffle(reported, Random.from(random));
                var reports = reported.subList(0, (reported.size() + 1) / 2);

                var withAll =
                        inTransaction(() -> Handled.of(cargos().find(cargo).orElseThrow(), reports));

                assertEquals(withAll, inTransaction(() -> Handled.of(reported(cargo, reports), reports)));
                inTransaction(() -> {
                    var handled = reported(cargo, reports);
                    Handled.refused(handled, reports);
                    cargos().saveAll(List.of(handled));
                    return handled;
                });
            }
        });
    }

    private Cargo reported(TrackingId cargo, List<HandlingReport> reports) {
        return cargos().findReportedForUpdate(reports).get(cargo);
    }

    /// What some reports did to a cargo.
    private record Handled(List<HandlingReport> refused, Delivery delivery, List<CargoEvent> events) {

        static Handled of(Cargo cargo, List<HandlingReport> reports) {
            return new Handled(refused(cargo, reports), cargo.delivery(), cargo.releaseEvents());
        }

        static List<HandlingReport> refused(Cargo cargo, List<HandlingReport> reports) {
            var refused = new ArrayList<HandlingReport>();
            for (var report : reports) {
                try {
                    cargo.handle(report, march(2));
                } catch (BookingRefusal refusal) {
                    refused.add(report);
                }
            }
            return refused;
        }
    }

    @Test // A15, A18
    void stores_estimates_and_risks_and_since_when_they_are_known() {
        inTransaction(() -> cargos().add(booked(id)));
        var checked = itinerary(checked(leg("V1", HKG, NYC, 3, 9), 0, 1), leg("V2", NYC, STO, 10, 20));
        change(cargo -> cargo.assign(checked, march(1)));
        change(cargo -> cargo.reschedule(schedule("V1", 2, call(HKG, 3, 4), call(NYC, 11, 12)), march(2)));

        var changed = inTransaction(() -> {
            var cargo = cargos().findForUpdate(id).orElseThrow();
            cargo.reschedule(schedule("V1", 3, call(HKG, 3, 4), omitted(NYC)), march(3));
            cargo.reschedule(schedule("V1", 4, call(HKG, 3, 4), call(NYC, 12, 13)), march(4));
            cargo.reschedule(schedule("V2", 2, call(NYC, 9, 10), call(STO, 28, 28)), march(5));
            cargos().save(cargo);
            return cargo;
        });

        assertSame(changed, 4);
        assertEquals(
                List.of(march(4), march(5)),
                changed.risks().stream().map(KnownRisk::since).toList());
    }

    @Test // A8, A16
    void keeps_the_actual_arrival_of_a_claimed_cargo() {
        inTransaction(() -> cargos().add(booked(id)));
        change(cargo -> cargo.assign(ITINERARY, march(1)));
        change(cargo -> cargo.handle(report(id, unload(STO, "V2"), march(21)), march(21)));
        change(cargo -> cargo.handle(report(id, claim(STO), march(25)), march(25)));

        change(cargo -> cargo.handle(report(id, customs(STO), march(24)), march(26)));

        var found = inTransaction(() -> cargos().find(id)).orElseThrow();
        assertEquals(Optional.of(march(21)), found.delivery().eta());
    }

    @Test
    void finds_the_cargos_of_a_voyage_in_pages() {
        var voyage = "V-" + id;
        var ids = Stream.of(id, anyId(), anyId()).sorted().toList();
        for (var each : ids) {
            inTransaction(() -> cargos().add(booked(each)));
            inTransaction(() -> {
                var cargo = cargos().findForUpdate(each).orElseThrow();
                cargo.assign(itinerary(leg("V1", HKG, NYC, 3, 9), leg(voyage, NYC, STO, 10, 20)), march(1));
                return cargos().save(cargo);
            });
        }

        assertEquals(ids.subList(0, 2), inTransaction(() -> cargos().findByVoyage(voyage(voyage), "", 2)));
        assertEquals(
                ids.subList(2, 3),
                inTransaction(
                        () -> cargos().findByVoyage(voyage(voyage), ids.get(1).value(), 2)));
        assertEquals(List.of(), inTransaction(() -> cargos().findByVoyage(voyage(voyage + "X"), "", 2)));
    }

    private void change(Consumer<Cargo> verb) {
        change(id, verb);
    }

    private void change(TrackingId id, Consumer<Cargo> verb) {
        inTransaction(() -> {
            var cargo = cargos().findForUpdate(id).orElseThrow();
            verb.accept(cargo);
            return cargos().save(cargo);
        });
    }

    private void assertSame(Cargo expected, long version) {
        var found = inTransaction(() -> cargos().find(expected.trackingId())).orElseThrow();
        assertEquals(version, found.version());
        assertEquals(expected.specification(), found.specification());
        assertEquals(expected.itinerary(), found.itinerary());
        assertEquals(expected.history(), found.history());
        assertEquals(expected.delivery(), found.delivery());
        assertEquals(expected.risks(), found.risks());
        assertEquals(List.of(), found.releaseEvents());
    }

    private static Cargo booked(TrackingId id) {
        return Cargo.book(id, new RouteSpecification(HKG, STO, march(28)), march(1));
    }

    private static TrackingId anyId() {
        return new TrackingId(UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
    }
}
