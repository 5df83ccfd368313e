package dev.cargokit.gateway.documents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ProblemPagesIT {

    @ConfigProperty(name = "cargokit.addresses.profile")
    String profileAddress;

    @Test
    void shows_the_page_of_a_service_and_remembers_it() {
        try (var profiles = FakeService.at(profileAddress)) {
            profiles.answering(request -> FakeService.answer(
                    request, request.path().equals("/problems/too-many-addresses") ? 200 : 404, "Too many addresses"));

            showsPage();
            showsPage();

            assertEquals(1, profiles.requests());
        }
    }

    private static void showsPage() {
        given().get("/problems/too-many-addresses")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Too many addresses"));
    }

    @Test
    void shows_its_own_pages_without_asking_a_service() {
        try (var profiles = FakeService.at(profileAddress)) {
            given().get("/problems/too-slow").then().statusCode(200).body(containsString("504"));

            assertEquals(0, profiles.requests());
        }
    }

    @Test
    void is_404_where_no_service_has_the_page() {
        given().get("/problems/no-such-problem")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("not found"));
    }
}
