package dev.cargokit.handling.neighbours;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Starts the [Neighbours] for a test and points the service at them.
public class NeighboursResource implements QuarkusTestResourceLifecycleManager {

    private Neighbours neighbours;

    @Override
    public Map<String, String> start() {
        neighbours = new Neighbours();
        return Map.of(
                "cargokit.addresses.booking", neighbours.address(),
                "cargokit.addresses.routing", neighbours.address());
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
