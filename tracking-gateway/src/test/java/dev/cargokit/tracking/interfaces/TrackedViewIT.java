package dev.cargokit.tracking.interfaces;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.fakes.FakeBooking;
import dev.cargokit.fakes.FakeHandling;
import dev.cargokit.fakes.FreePorts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The cached views, as both feeds keep them true.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class TrackedViewIT {

    private static final String HIT = "Cargokit; hit";
    private static final String RECEIVED = """
            {"event_type": "Receive", "location": "SESTO", "voyage": "", "completion_time": "2029-12-31T08:00:00Z"}""";

    @ConfigProperty(name = "cargokit.addresses.booking")
    String bookingAddress;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String handlingAddress;

    FakeBooking booking;
    FakeHandling handling;

    @BeforeEach
    void cacheAView() {
        booking = FakeBooking.at(bookingAddress);
        handling = FakeHandling.at(handlingAddress);
        await().until(() -> HIT.equals(track().extract().header("Cache-Status")));
    }

    @AfterEach
    void stop() {
        booking.close();
        handling.close();
    }

    @Test
    void a_cargo_that_was_seen_before_is_answered_without_the_services() {
        int bookingRequests = booking.requests();
        int handlingRequests = handling.requests();

        track().header("Cache-Status", HIT).body("cargo.status_text", equalTo("In port SESTO"));

        assertEquals(bookingRequests, booking.requests());
        assertEquals(handlingRequests, handling.requests());
    }

    @Test
    void a_change_that_booking_names_is_shown() {
        booking.cargoIn("CNHKG").publish("1-1", "ABC123");

        await().untilAsserted(() -> track().body("cargo.status_text", equalTo("In port CNHKG")));
    }

    @Test
    void an_event_that_only_handling_has_is_shown() {
        handling.record("ABC123", RECEIVED);

        await().untilAsserted(() -> track().body("cargo.events.event_type", contains("Receive")));
    }

    @Test
    void nothing_cached_is_answered_without_the_feed_of_booking() {
        handling.record("ABC123", RECEIVED);
        booking.close();

        await().untilAsserted(() -> track().statusCode(200)
                .header("Cache-Status", "Cargokit; fwd=bypass; detail=feed")
                .body("missing", contains("booking")));
        booking = FakeBooking.at(bookingAddress);
    }

    @Test
    void a_client_that_has_the_view_already_gets_no_body() {
        var tag = track().extract().header("ETag");

        given().header("If-None-Match", "W/\"other\", " + tag)
                .get("/tracking/v1/cargos/ABC123")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());

        booking.cargoIn("CNHKG").publish("1-1", "ABC123");
        await().untilAsserted(() -> given().header("If-None-Match", tag)
                .get("/tracking/v1/cargos/ABC123")
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse track() {
        return given().get("/tracking/v1/cargos/{id}", "ABC123").then();
    }
}
