package dev.cargokit.handling.neighbours;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Starts the [Neighbours] for a test and points the service at them. It waits for them longer than it usually would,
/// so that a busy machine is no neighbour that is away; `HangingIT` looks for how long that is.
public class NeighboursResource implements QuarkusTestResourceLifecycleManager {

    private Neighbours neighbours;

    @Override
    public Map<String, String> start() {
        neighbours = new Neighbours();
        return Map.of(
                "cargokit.addresses.booking", neighbours.address(),
                "cargokit.addresses.routing", neighbours.address(),
                "Timeout/value", "30000",
                "Retry/maxDuration", "30000",
                "quarkus.rest-client.booking.connect-timeout", "30000",
                "quarkus.rest-client.booking.read-timeout", "30000",
                "quarkus.rest-client.routing.connect-timeout", "30000",
                "quarkus.rest-client.routing.read-timeout", "30000",
                "quarkus.rest-client.booking-inbox.connect-timeout", "30000");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(neighbours, new TestInjector.MatchesType(Neighbours.class));
    }

    @Override
    public void stop() {
        neighbours.close();
    }
}
