package dev.cargokit.booking.infrastructure.routing;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.application.RoutingUnavailable;
import dev.cargokit.booking.domain.location.Location;
import dev.cargokit.booking.infrastructure.Settings;
import dev.cargokit.booking.infrastructure.persistence.LocationEntityRepository;
import dev.cargokit.kit.postgres.DatabaseReady;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocationReplicaTest {

    private final StoredLocations stored = new StoredLocations();
    private final Routing routing = new Routing();
    private final LocationReplica replica = new LocationReplica(
            new RemoteRoutingService(new RoutingClient(routing)), stored, Settings.of(Map.of()), Clock.systemUTC());

    @Test
    void loads_the_locations_from_routing() {
        replica.ensureLoaded();

        assertTrue(replica.contains(HKG));
        assertEquals(1, replica.findAll().size());
    }

    @Test
    void is_unavailable_while_nothing_is_loaded_and_routing_is_down() {
        routing.down = true;

        assertThrows(RoutingUnavailable.class, replica::ensureLoaded);
    }

    @Test
    void starts_with_the_stored_locations_while_routing_is_down() {
        routing.down = true;
        stored.locations.add(new Location(STO, "Stockholm", "SE", 59, 18));

        replica.start(new DatabaseReady());
        replica.refresh();

        assertTrue(replica.contains(STO));
    }

    @Test
    void refreshes_and_stores_the_locations() {
        stored.locations.add(new Location(STO, "Stockholm", "SE", 59, 18));
        replica.start(new DatabaseReady());

        replica.refresh();

        assertTrue(replica.contains(HKG));
        assertTrue(
                stored.locations.stream().anyMatch(location -> location.locode().equals(HKG)));
    }

    @Test
    void is_refreshed_when_due() {
        replica.refreshWhenDue();
        replica.refreshWhenDue();

        assertEquals(1, routing.calls);
    }

    private static final class Routing implements RoutingApi {

        private boolean down;
        private int calls;

        @Override
        public PathsResponse paths(String from, String to, String departingAfter, String arrivingBefore, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LegCheckResponse check(LegCheckRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocationsResponse locations() {
            calls++;
            if (down) {
                throw new IllegalStateException("down");
            }
            return new LocationsResponse(List.of(new LocationDetails("CNHKG", "Hongkong", "CN", 22, 114)));
        }
    }

    private static final class StoredLocations extends LocationEntityRepository {

        private final List<Location> locations = new ArrayList<>();

        @Override
        public List<Location> findLocations() {
            return locations;
        }

        @Override
        public void save(Collection<Location> added) {
            locations.addAll(added);
        }
    }
}
