package dev.cargokit.booking.infrastructure.routing;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.booking.domain.Location;
import dev.cargokit.booking.infrastructure.Settings;
import dev.cargokit.booking.infrastructure.persistence.LocationRows;
import dev.cargokit.kit.postgres.DatabaseReady;
import dev.cargokit.kit.problem.ProblemException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocationReplicaTest {

    private final Rows rows = new Rows();
    private final Routing routing = new Routing();
    private final LocationReplica replica = new LocationReplica(
            new RemoteRouting(new RoutingCalls(routing)), rows, Settings.of(Map.of()), Clock.systemUTC());

    @Test
    void asks_routing_while_it_knows_nothing() {
        replica.load();

        assertTrue(replica.contains(HKG));
        assertEquals(1, replica.all().size());
    }

    @Test
    void refuses_while_it_knows_nothing_and_routing_is_down() {
        routing.down = true;

        var refusal = assertThrows(ProblemException.class, replica::load);

        assertEquals(503, refusal.problem().status());
    }

    @Test
    void starts_from_what_was_kept_while_routing_is_down() {
        routing.down = true;
        rows.kept.add(new Location(STO, "Stockholm", "SE", 59, 18));

        replica.start(new DatabaseReady());
        replica.refresh();

        assertTrue(replica.contains(STO));
    }

    @Test
    void renews_and_keeps_what_routing_tells() {
        rows.kept.add(new Location(STO, "Stockholm", "SE", 59, 18));
        replica.start(new DatabaseReady());

        replica.refresh();

        assertTrue(replica.contains(HKG));
        assertTrue(rows.kept.stream().anyMatch(location -> location.locode().equals(HKG)));
    }

    @Test
    void is_renewed_when_it_is_due() {
        replica.refreshWhenDue();
        replica.refreshWhenDue();

        assertEquals(1, routing.asked);
    }

    private static final class Routing implements RoutingApi {

        private boolean down;
        private int asked;

        @Override
        public Paths paths(String from, String to, String departingAfter, String arrivingBefore, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Verdict check(Legs legs) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Places locations() {
            asked++;
            if (down) {
                throw new IllegalStateException("down");
            }
            return new Places(List.of(new Place("CNHKG", "Hongkong", "CN", 22, 114)));
        }
    }

    private static final class Rows extends LocationRows {

        private final List<Location> kept = new ArrayList<>();

        @Override
        public List<Location> locations() {
            return kept;
        }

        @Override
        public void keep(Collection<Location> locations) {
            kept.addAll(locations);
        }
    }
}
