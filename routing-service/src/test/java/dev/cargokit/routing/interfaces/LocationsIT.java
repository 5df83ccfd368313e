package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LocationsIT implements ReadyService {

    @Test
    void lists_all_locations_by_locode() {
        List<String> locodes = given().get("/routing/v1/locations")
                .then()
                .statusCode(200)
                .extract()
                .path("locations.locode");

        assertTrue(locodes.size() >= 113);
        assertEquals(locodes.stream().sorted().toList(), locodes);
    }

    @Test
    void has_name_country_and_coordinates() {
        given().get("/routing/v1/locations")
                .then()
                .body("locations.find { it.locode == 'SESTO' }.name", equalTo("Stockholm"))
                .body("locations.find { it.locode == 'SESTO' }.country", equalTo("SE"))
                .body("locations.find { it.locode == 'SESTO' }.latitude", equalTo(59.33f))
                .body("locations.find { it.locode == 'SESTO' }.longitude", equalTo(18.11f));
    }
}
