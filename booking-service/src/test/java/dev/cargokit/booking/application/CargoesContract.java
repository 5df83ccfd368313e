package dev.cargokit.booking.application;

import static dev.cargokit.booking.Given.HEL;
import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.NYC;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.TKO;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.itinerary;
import static dev.cargokit.booking.Given.leg;
import static dev.cargokit.booking.Given.load;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.report;
import static dev.cargokit.booking.Given.unload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.HandlingEvent;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.TrackingId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the domain expects of its repository, wherever that keeps the cargos.
abstract class CargoesContract {

    private static final Itinerary JOURNEY = itinerary(leg("V1", HKG, NYC, 3, 9), leg("V2", NYC, STO, 10, 20));

    private final TrackingId id = anyId();

    abstract Cargoes cargoes();

    abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void knows_no_cargo_that_was_not_added() {
        assertEquals(Optional.empty(), inTransaction(() -> cargoes().find(id)));
        assertEquals(Optional.empty(), inTransaction(() -> cargoes().hold(id)));
        assertEquals(Map.of(), inTransaction(() -> cargoes().holdAll(Set.of(id))));
    }

    @Test
    void keeps_a_new_cargo_as_it_is() {
        var cargo = booked(id);

        assertTrue(inTransaction(() -> cargoes().add(cargo)));

        assertSame(cargo, 1);
    }

    @Test // A14
    void refuses_a_taken_id_without_harm() {
        var other = anyId();
        inTransaction(() -> cargoes().add(booked(id)));

        inTransaction(() -> {
            assertFalse(cargoes().add(Cargo.book(id, new RouteSpecification(HEL, NYC, march(9)), march(1))));
            return cargoes().add(booked(other));
        });

        assertSame(booked(id), 1);
        assertSame(booked(other), 1);
    }

    @Test
    void keeps_a_changed_cargo_with_all_that_was_done_to_it() {
        inTransaction(() -> cargoes().add(booked(id)));

        var changed = inTransaction(() -> {
            var cargo = cargoes().hold(id).orElseThrow();
            cargo.assign(JOURNEY, march(1));
            cargo.handle(report(id, load(HKG, "V1"), march(3)), march(4));
            cargo.handle(report(id, unload(TKO, "V1"), march(5)), march(5));
            assertEquals(2, cargoes().save(cargo));
            return cargo;
        });

        assertSame(changed, 2);
        assertEquals(
                List.of(true, false),
                changed.history().events().stream().map(HandlingEvent::expected).toList());
    }

    @Test // A6
    void keeps_a_rerouted_cargo_rerouted() {
        inTransaction(() -> cargoes().add(booked(id)));
        change(cargo -> cargo.assign(JOURNEY, march(1)));
        change(cargo -> cargo.handle(report(id, load(HKG, "WRONG"), march(3)), march(3)));

        change(cargo -> cargo.assign(itinerary(leg("V3", HKG, STO, 5, 9)), march(4)));

        var found = inTransaction(() -> cargoes().find(id)).orElseThrow();
        assertEquals(march(3), found.specification().departingAfter());
        assertFalse(found.delivery().misdirected());
    }

    @Test
    void keeps_many_at_once_and_leaves_the_unchanged_alone() {
        var other = anyId();
        inTransaction(() -> cargoes().add(booked(id)));
        inTransaction(() -> cargoes().add(booked(other)));

        inTransaction(() -> {
            var held = cargoes().holdAll(Set.of(id, other, anyId()));
            assertEquals(Set.of(id, other), held.keySet());
            held.get(id).handle(report(id, customs(HKG), march(3)), march(3));
            cargoes().saveAll(held.values());
            return null;
        });

        assertEquals(2, inTransaction(() -> cargoes().find(id)).orElseThrow().version());
        assertEquals(1, inTransaction(() -> cargoes().find(other)).orElseThrow().version());
    }

    private void change(java.util.function.Consumer<Cargo> verb) {
        inTransaction(() -> {
            var cargo = cargoes().hold(id).orElseThrow();
            verb.accept(cargo);
            return cargoes().save(cargo);
        });
    }

    private void assertSame(Cargo expected, long version) {
        var found = inTransaction(() -> cargoes().find(expected.trackingId())).orElseThrow();
        assertEquals(version, found.version());
        assertEquals(expected.specification(), found.specification());
        assertEquals(expected.itinerary(), found.itinerary());
        assertEquals(expected.history(), found.history());
        assertEquals(expected.delivery(), found.delivery());
        assertEquals(List.of(), found.takeEvents());
    }

    private static Cargo booked(TrackingId id) {
        return Cargo.book(id, new RouteSpecification(HKG, STO, march(28)), march(1));
    }

    private static TrackingId anyId() {
        return new TrackingId(UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
    }
}
