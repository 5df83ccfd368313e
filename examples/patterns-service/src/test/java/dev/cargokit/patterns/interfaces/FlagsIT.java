package dev.cargokit.patterns.interfaces;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import dev.cargokit.kit.settings.Settings;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlagsIT {

    @Inject
    Settings settings;

    @AfterEach
    void reset() {
        settings.replace(Settings.Source.CONSUL, Map.of());
    }

    @Test
    void a_flag_is_off_until_it_is_set() {
        get("/patterns/flag/new-search").then().statusCode(200).body("enabled", equalTo(false));

        settings.replace(Settings.Source.CONSUL, Map.of("flag.new-search", "true"));

        get("/patterns/flag/new-search").then().statusCode(200).body("enabled", equalTo(true));
    }

    @Test
    void a_name_that_no_flag_can_have_is_400() {
        get("/patterns/flag/No%20Flag").then().statusCode(400);
    }
}
