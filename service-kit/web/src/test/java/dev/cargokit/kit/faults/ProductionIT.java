package dev.cargokit.kit.faults;

import static dev.cargokit.kit.settings.Settings.Source.FILE;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.settings.Settings;
import dev.cargokit.kit.test.LogCapture;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Production.class)
class ProductionIT {

    @Inject
    Settings settings;

    @Inject
    FaultSwitches switches;

    @Test
    void in_production_no_switch_acts_and_the_log_says_so_once() {
        try (var lines = LogCapture.of(FaultSwitches.class.getName())) {
            settings.replace(FILE, Map.of("fault.fail-share", "1", "fault.not-ready", "true"));
            settings.replace(FILE, Map.of("fault.fail-share", "1"));

            get("/problems/unavailable").then().statusCode(200);
            assertEquals(Faults.NONE, switches.current());
            assertTrue(lines.only("refused").contains("cargokit.profile=production"));
        }
    }

    @Test
    void behind_tls_a_browser_remembers_it_and_allowed_origins_may_call() {
        given().header("Origin", "https://pages.example")
                .get("/problems/unavailable")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", "max-age=31536000")
                .header("Access-Control-Allow-Origin", "https://pages.example")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        given().header("Origin", "https://pages.example")
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "content-type,if-match")
                .options("/problems/unavailable")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
        given().header("Origin", "https://evil.example")
                .get("/problems/unavailable")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
