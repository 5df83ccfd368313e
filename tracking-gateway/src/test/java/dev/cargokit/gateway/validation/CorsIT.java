package dev.cargokit.gateway.validation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pages of other sites, of which CORS allows one.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class CorsIT {

    private static final String ALLOWED = "https://pages.example";
    private static final String OTHER = "https://evil.example";
    private static final String CARGOS = "/booking/v1/cargos";

    @ConfigProperty(name = "cargokit.addresses.booking")
    String address;

    FakeService booking;

    @BeforeEach
    void start() {
        booking = FakeService.at(address);
        given().get(CARGOS).then().statusCode(200);
        booking.answering(request -> FakeService.answer(request, 201, "{}"));
    }

    @AfterEach
    void stop() {
        booking.close();
    }

    @Test
    void a_page_of_an_allowed_origin_books() {
        preflight(ALLOWED)
                .options(CARGOS)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", ALLOWED)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Content-Type"));

        pageOf(ALLOWED)
                .contentType("application/json")
                .body("{}")
                .post(CARGOS)
                .then()
                .statusCode(201)
                .header("Access-Control-Allow-Origin", ALLOWED)
                .header("Access-Control-Expose-Headers", containsString("Location"));
        assertEquals(1, booking.requests());
    }

    @Test
    void a_page_of_any_other_origin_does_not() {
        preflight(OTHER).options(CARGOS).then().statusCode(403).header("Access-Control-Allow-Origin", nullValue());

        pageOf(OTHER)
                .contentType("application/json")
                .body("{}")
                .post(CARGOS)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        assertEquals(0, booking.requests());
    }

    private static RequestSpecification preflight(String origin) {
        return pageOf(origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,idempotency-key");
    }

    private static RequestSpecification pageOf(String origin) {
        return given().header("Sec-Fetch-Site", "cross-site").header("Origin", origin);
    }
}
