package dev.cargokit.kit.faults;

import dev.cargokit.kit.telemetry.Collectors;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/// As `QUARKUS_PROFILE=production` says it; `CARGOKIT_PROFILE=production` says the same. Telemetry is exported, and
/// browsers reach it from other origins by TLS.
public class Production implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "production";
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Collectors.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cargokit.faults.allowed", "true",
                "cargokit.hsts.path", "/*",
                "cargokit.cors.enabled", "true",
                "cargokit.cors.origins", "https://pages.example");
    }
}
