package dev.cargokit.kit.faults;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.settings.Live;
import dev.cargokit.kit.settings.Settings;
import dev.cargokit.testkit.LogLines;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(ProductionIT.Production.class)
class ProductionIT {

    @Inject
    Settings settings;

    @Inject
    FaultSwitches switches;

    @Test
    void in_production_no_switch_acts_and_the_log_says_so_once() {
        try (var lines = LogLines.of(FaultSwitches.class.getName())) {
            Live.set(settings, Map.of("fault.fail-share", "1", "fault.not-ready", "true"));
            Live.set(settings, Map.of("fault.fail-share", "1"));

            get("/problems/unavailable").then().statusCode(200);
            assertEquals(Faults.NONE, switches.present());
            assertTrue(lines.only("refused").contains("cargokit.profile=production"));
        }
    }

    /// As `QUARKUS_PROFILE=production` says it; `CARGOKIT_PROFILE=production` says the same.
    public static class Production implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "production";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cargokit.faults.allowed", "true");
        }
    }
}
