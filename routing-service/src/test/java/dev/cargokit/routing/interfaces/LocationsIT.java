package dev.cargokit.routing.interfaces;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LocationsIT implements ReadyService {

    private static final String ALESUND =
            "{\"name\": \"Ålesund\", \"country\": \"NO\", \"latitude\": 62.5, \"longitude\": 6.2}";

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

    @Test
    void adds_and_changes_a_location_at_which_voyages_can_call_at_once() {
        put("noaes", ALESUND).statusCode(201).body("location.locode", equalTo("NOAES"));
        put("NOAES", ALESUND.replace("Ålesund", "Aalesund")).statusCode(200);

        given().get("/routing/v1/locations")
                .then()
                .body("locations.find { it.locode == 'NOAES' }.name", equalTo("Aalesund"));
        given().body("""
                        {"movements": [{"from": "NOAES", "to": "DEHAM",
                          "departure": "2047-01-01T00:00:00Z", "arrival": "2047-01-02T00:00:00Z"}]}
                        """).put("/routing/v1/voyages/ALESUND-1").then().statusCode(201);
        given().queryParams(Map.of("from", "NOAES", "to", "DEHAM", "departing_after", "2046-12-31T00:00:00Z"))
                .get("/paths")
                .then()
                .body("paths[0].edges[0].voyage", equalTo("ALESUND-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            N0AES | "Ålesund"    | "NO"     | 62.5  | 6.2   | locode
            NOAES | ""          | "NO"     | 62.5  | 6.2   | name
            NOAES | "a\\u0000b" | "NO"     | 62.5  | 6.2   | name
            NOAES | "Ålesund"    | "Norway" | 62.5  | 6.2   | country
            NOAES | "Ålesund"    | null     | 62.5  | 6.2   | country
            NOAES | "Ålesund"    | "NO"     | 90.1  | 6.2   | latitude
            NOAES | "Ålesund"    | "NO"     | null  | 6.2   | latitude
            NOAES | "Ålesund"    | "NO"     | 62.5  | -181  | longitude
            NOAES | "Ålesund"    | "NO"     | 62.5  | "6.2" | longitude
            """)
    void names_the_missing_or_malformed_field(
            String locode, String name, String country, String latitude, String longitude, String field) {
        var body = "{\"name\": %s, \"country\": %s, \"latitude\": %s, \"longitude\": %s}";

        put(locode, body.formatted(name, country, latitude, longitude))
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    private static ValidatableResponse put(String locode, String body) {
        return given().contentType("application/json; charset=UTF-8")
                .body(body)
                .put("/routing/v1/locations/" + locode)
                .then();
    }
}
