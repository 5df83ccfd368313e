package dev.cargokit.routing.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.routing.domain.InMemoryLocationRepository;
import dev.cargokit.routing.domain.InMemoryVoyageRepository;
import dev.cargokit.routing.domain.RoutingRefusal;
import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageRepository;
import dev.cargokit.routing.domain.search.RandomTimetable;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Two caches over one repository are two instances over one database.
class TimetableCacheTest {

    private final RandomTimetable random =
            RandomTimetable.of(RandomGeneratorFactory.getDefault().create(1), 10, 50, 5, 30);
    private final VoyageRepository voyages = new InMemoryVoyageRepository();
    private final InMemoryLocationRepository locations = new InMemoryLocationRepository();
    private final TimetableCache cache = new TimetableCache(voyages, locations);

    @Test
    void is_not_loaded_before_the_first_refresh() {
        assertThrows(RoutingRefusal.TimetableNotLoaded.class, cache::timetable);
        assertEquals(-1, cache.version());
    }

    @Test
    void is_loaded_after_a_refresh_even_when_empty() {
        cache.refresh();

        assertEquals(0, cache.timetable().voyageCount());
        assertEquals(0, cache.version());
    }

    @Test
    void loads_changes_of_other_instances() {
        locations.add(random.locations());
        voyages.add(random.voyages().subList(0, 40));
        cache.refresh();

        store(random.voyages().get(41));
        store(random.voyages().get(42));
        cache.refresh();

        assertEquals(42, cache.timetable().voyageCount());
        assertEquals(voyages.version(), cache.version());
    }

    @Test
    void is_loaded_completely_when_there_are_new_locations() {
        cache.refresh();

        locations.add(random.locations());
        voyages.add(random.voyages());
        cache.refresh();

        assertEquals(10, cache.timetable().locationCount());
        assertEquals(50, cache.timetable().voyageCount());
    }

    @Test
    void keeps_the_timetable_while_nothing_changes() {
        locations.add(random.locations());
        voyages.add(random.voyages());
        cache.refresh();
        var before = cache.timetable();

        cache.refresh();

        assertSame(before, cache.timetable());
    }

    @Test
    void a_wait_ends_when_another_version_is_loaded_or_the_instance_stops() throws Exception {
        cache.refresh();
        long version = cache.version();

        assertFalse(cache.awaitNewer(version, Duration.ZERO));
        assertTrue(cache.awaitNewer(version - 1, Duration.ZERO));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var newer = threads.submit(() -> cache.awaitNewer(version, Duration.ofMinutes(5)));
            locations.add(random.locations());
            store(random.voyages().getFirst());
            cache.refresh();
            assertTrue(newer.get());

            var stopped = threads.submit(() -> cache.awaitNewer(cache.version(), Duration.ofMinutes(5)));
            cache.stop();
            assertFalse(stopped.get());
        }
    }

    private void store(Voyage voyage) {
        voyages.store(new ScheduleChange(voyage, ScheduleChange.Kind.NEW, new ScheduleChange.Cause("", Instant.EPOCH)));
    }
}
