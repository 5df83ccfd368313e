package dev.cargokit.routing.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.routing.domain.InMemoryLocations;
import dev.cargokit.routing.domain.InMemoryVoyages;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.Voyages;
import dev.cargokit.routing.domain.search.RandomTimetable;
import dev.cargokit.routing.domain.search.Timetable;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Two holders over one store are two replicas over one database.
class CurrentTimetableTest {

    private final RandomTimetable drawn =
            RandomTimetable.of(RandomGeneratorFactory.getDefault().create(1), 10, 50, 5, 30);
    private final Voyages voyages = new InMemoryVoyages();
    private final InMemoryLocations locations = new InMemoryLocations();
    private final CurrentTimetable current = new CurrentTimetable(voyages, locations);

    @Test
    void is_not_there_before_it_has_been_read() {
        assertThrows(RoutingRefusal.TimetableNotLoaded.class, current::timetable);
        assertEquals(-1, current.version());
    }

    @Test
    void is_there_once_read_even_when_empty() {
        current.refresh();

        assertEquals(0, current.timetable().voyageCount());
        assertEquals(0, current.version());
    }

    @Test
    void takes_in_what_another_replica_has_stored() {
        locations.add(drawn.locations());
        voyages.add(drawn.voyages().subList(0, 40));
        current.refresh();

        voyages.store(drawn.voyages().get(41));
        voyages.store(drawn.voyages().get(42));
        current.refresh();

        assertEquals(42, current.timetable().voyageCount());
        assertEquals(voyages.version(), current.version());
    }

    @Test
    void is_read_anew_when_there_are_new_locations() {
        current.refresh();

        locations.add(drawn.locations());
        voyages.add(drawn.voyages());
        current.refresh();

        assertEquals(10, current.timetable().locationCount());
        assertEquals(50, current.timetable().voyageCount());
    }

    @Test
    void stays_the_same_while_nothing_changes() {
        locations.add(drawn.locations());
        voyages.add(drawn.voyages());
        current.refresh();
        Timetable before = current.timetable();

        current.refresh();

        assertSame(before, current.timetable());
    }
}
