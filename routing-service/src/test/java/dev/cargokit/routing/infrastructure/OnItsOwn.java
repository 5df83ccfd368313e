package dev.cargokit.routing.infrastructure;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// A replica that does not poll and lets one search in at a time, so that tests see signals and refusals.
public class OnItsOwn implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cargokit.routing.timetable-poll", "1h",
                "quarkus.fault-tolerance.\"dev.cargokit.routing.application.PathFinding/findPaths\".bulkhead.value",
                        "1");
    }
}
