package dev.cargokit.gateway.routes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The routes to the web pages.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class PageRoutesIT {

    @ConfigProperty(name = "cargokit.addresses.web")
    String address;

    private FakeService web;

    @BeforeEach
    void start() {
        web = FakeService.at(address).answering(request -> FakeService.echo("web", request));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/worker.js",
                "/favicon.ico",
                "/assets/0123abcd/app.css",
                "/track?id=ABC123",
                "/track/ABC123",
                "/cargos?status=routed&after=c2",
                "/cargos/new",
                "/cargos/ABC123/route",
                "/report?id=ABC123",
                "/report/batch",
                "/network",
                "/network/ways?from=SESTO&to=CNHKG",
                "/operations"
            })
    void lead_every_page_and_form_to_shipping_web_with_the_visitors_host(String uri) {
        given().urlEncodingEnabled(false)
                .header("Host", "cargokit.example:8443")
                .formParam("origin", "SESTO")
                .post(uri)
                .then()
                .statusCode(200)
                .body("service", equalTo("web"))
                .body("uri", equalTo(uri))
                .body("body", equalTo("origin=SESTO"))
                .body("headers.host", equalTo("cargokit.example:8443"))
                .body("headers.'x-forwarded-for'", equalTo("127.0.0.1"));
    }

    @Test
    void pass_a_redirect_to_the_browser() {
        web.answering(request -> request.response()
                .setStatusCode(303)
                .putHeader("Location", "http://cargokit.example/track/ABC123")
                .end());

        given().redirects()
                .follow(false)
                .get("/track?id=abc123")
                .then()
                .statusCode(303)
                .header("Location", "http://cargokit.example/track/ABC123");
    }

    @Test
    void lead_a_browser_to_the_page_that_says_not_found() {
        given().accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .get("/nowhere/at/all")
                .then()
                .statusCode(200)
                .body("service", equalTo("web"))
                .body("uri", equalTo("/nowhere/at/all"));
    }

    @Test
    void leave_unknown_paths_of_other_clients_to_the_gateway() {
        given().accept("application/json")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().accept("text/html").post("/nowhere").then().statusCode(404).contentType("application/problem+json");
        given().accept("text/html")
                .get("/problems/unauthenticated")
                .then()
                .statusCode(200)
                .contentType("text/html");
    }
}
