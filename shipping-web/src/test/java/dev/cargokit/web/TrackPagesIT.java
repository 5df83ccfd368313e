package dev.cargokit.web;

import static dev.cargokit.web.PagesIT.page;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.web.StubService.ReadRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tracking a cargo, from what booking and tracking answer.
@QuarkusTest
@QuarkusTestResource(StubAddresses.class)
class TrackPagesIT {

    private static final String BOOKED = "/booking/v1/cargos/ABC123";
    private static final String TRACKED = "/tracking/v1/cargos/ABC123";

    private StubService booking;
    private StubService gateway;

    @BeforeEach
    void start() {
        booking = StubService.bookingWithLocations().withCargo(Bodies.inPort());
        gateway = StubService.of("gateway").answering(TRACKED, 200, Bodies.tracked("[]"));
    }

    @AfterEach
    void stop() {
        booking.close();
        gateway.close();
    }

    @Test
    void shows_the_plan_beside_what_happened() {
        page("/track/ABC123")
                .statusCode(200)
                .body(containsString("In port in Stockholm"))
                .body(containsString("<strong>Received</strong>"))
                .body(containsString("<strong>Load onto V1</strong>"))
                .body(not(containsString("cannot be reached")));
    }

    @Test
    void says_what_endangers_the_delivery_and_how_the_estimate_changed() {
        booking.withCargo(Bodies.atRisk());

        page("/track/ABC123")
                .body(containsString("Connection in &lt;b&gt;Bad &amp; Co&lt;/b&gt; missed: V2 leaves before"))
                .body(containsString("now expected</strong> <time datetime=\"2030-01-12T00:00:00Z\""))
                .body(containsString("Typhoon"));
    }

    @Test
    void calls_booking_and_tracking_once_each_on_behalf_of_the_visitor() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        given().header("X-Forwarded-For", "203.0.113.7")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/track/ABC123");

        for (var read : List.of(only(booking, BOOKED), only(gateway, TRACKED))) {
            assertEquals("203.0.113.7", read.visitor());
            assertEquals(trace, read.trace().split("-")[1]);
        }
    }

    @Test
    void a_visitor_without_a_proxy_is_its_own_address() {
        page("/track/ABC123");

        assertEquals("127.0.0.1", only(gateway, TRACKED).visitor());
    }

    @Test
    void asks_again_on_a_new_connection_when_one_is_lost() {
        gateway.loseNextConnection();

        page("/track/ABC123")
                .statusCode(200)
                .body(containsString("<strong>Received</strong>"))
                .body(not(containsString("cannot be reached")));
    }

    @Test
    void says_which_service_is_missing() {
        gateway.answering(TRACKED, 200, Bodies.tracked("[\"handling\"]"));
        page("/track/ABC123").statusCode(200).body(containsString("Handling cannot be reached"));

        gateway.answering(TRACKED, 503, "{\"detail\": \"Tracking restarts.\"}");
        page("/track/ABC123")
                .statusCode(200)
                .body(containsString("Tracking cannot be reached"))
                .body(containsString("<strong>Load onto V1</strong>"));

        gateway.answering(TRACKED, 200, Bodies.tracked("[]"));
        booking.answering(BOOKED, 503, "{\"detail\": \"Booking restarts.\"}");
        page("/track/ABC123")
                .statusCode(200)
                .body(containsString("Booking cannot be reached"))
                .body(containsString("<strong>Received</strong>"));
    }

    @Test
    void accepts_an_id_in_small_letters() {
        given().redirects()
                .follow(false)
                .get("/track?id= abc123 ")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/track/ABC123"));
        page("/track/abc123").statusCode(200).body(containsString("In port in Stockholm"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/track/NOPE",
                "/track?id=A%20B/C",
                "/track?id=../q",
                "/track?id=%3Cscript%3E",
                "/track/%3Cscript%3E"
            })
    void shows_an_unknown_id_at_the_field(String path) {
        page(path)
                .statusCode(404)
                .body(containsString("No cargo has this tracking id"))
                .body(not(containsString("<script>")));
    }

    private static ReadRequest only(StubService service, String path) {
        var reads = service.reads().stream()
                .filter(read -> read.path().equals(path))
                .toList();
        assertEquals(1, reads.size(), reads::toString);
        return reads.getFirst();
    }
}
