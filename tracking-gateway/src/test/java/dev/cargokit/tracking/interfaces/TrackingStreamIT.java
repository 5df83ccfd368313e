package dev.cargokit.tracking.interfaces;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeBooking;
import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.fakes.RawClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class TrackingStreamIT {

    private static final int ALLOWED = 20;

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "cargokit.addresses.booking")
    String bookingAddress;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String handlingAddress;

    FakeBooking booking;
    FakeService handling;
    final List<RawClient> clients = new ArrayList<>();

    @BeforeEach
    void start() {
        booking = FakeBooking.at(bookingAddress);
        handling = FakeService.at(handlingAddress)
                .answering(request -> FakeService.answer(request, 200, "{\"events\": []}"));
        await().until(() -> booking.feeds() == 1);
        // Tests of failures may have opened a circuit.
        await().until(() -> given().get("/tracking/v1/cargos/ABC123").path("partial") == null);
    }

    @AfterEach
    void stop() throws IOException {
        for (var client : clients) {
            client.close();
        }
        await().untilAsserted(() -> assertGauge("tracking_watchers", 0));
        booking.close();
        handling.close();
    }

    @Test
    void sends_the_current_state() throws IOException {
        var client = open();

        var head = client.block();
        assertEquals("HTTP/1.1 200 OK", head.getFirst());
        assertTrue(head.contains("Content-Type: text/event-stream"), head::toString);
        assertState("In port SESTO", client);
    }

    @Test
    void sends_the_state_after_a_change() throws IOException {
        var client = watching();

        booking.cargoIn("CNHKG").publish("1-1", "ABC123");

        assertState("In port CNHKG", client);
    }

    @Test
    void sends_nothing_when_nothing_visible_has_changed() throws IOException {
        var client = watching();
        int requests = booking.requests();
        booking.publish("1-1", "ABC123");
        await().until(() -> booking.requests() > requests);

        booking.cargoIn("CNHKG").publish("1-2", "ABC123");

        assertState("In port CNHKG", client);
    }

    @Test
    void tracks_once_for_all_watchers_of_a_cargo() throws IOException {
        var watchers = List.of(watching(), watching(), watching());
        int requests = booking.requests();

        booking.cargoIn("CNHKG").publish("1-1", "ABC123");

        for (var watcher : watchers) {
            assertState("In port CNHKG", watcher);
        }
        assertEquals(requests + 1, booking.requests());
    }

    @Test
    void sends_heartbeats() throws IOException {
        var client = watching();

        assertTrue(client.chunk().startsWith(":"));
    }

    @Test
    void resumes_a_lost_feed_and_tracks_again() throws IOException {
        var client = watching();
        booking.cargoIn("CNHKG").publish("42-7", "ABC123");
        assertState("In port CNHKG", client);

        booking.cargoIn("AUMEL").breakOff();

        await().until(() -> booking.resumedAfter().getLast().equals("42-7"));
        assertState("In port AUMEL", client);
    }

    @Test
    void reconnects_to_a_silent_feed() {
        booking.withoutHeartbeat();

        await().until(() -> booking.resumedAfter().size() > 1);
    }

    @Test
    void reads_one_feed_for_all_watchers() throws IOException {
        watching();
        watching();

        // A busy machine may have to reconnect.
        await().untilAsserted(() -> {
            assertEquals(1, booking.feeds());
            assertGauge("tracking_watchers", 2);
            assertGauge("tracking_feed_connected{feed=\"booking\"}", 1);
        });
    }

    @Test
    void a_page_of_another_site_watches_where_cors_allows_it() throws IOException {
        var allowed = open("Origin: https://pages.example").block();
        assertTrue(allowed.contains("access-control-allow-origin: https://pages.example"), allowed::toString);

        assertEquals(
                "HTTP/1.1 403 CORS Rejected - Invalid origin",
                open("Origin: https://evil.example").line());
    }

    @Test
    void answers_404_instead_of_a_stream_for_an_unknown_cargo() {
        booking.answering(404);

        given().get("/tracking/v1/cargos/NOPE/stream")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("unknown cargo"));
    }

    @Test
    void answers_503_when_too_many_watch() throws IOException {
        for (int i = 0; i < ALLOWED; i++) {
            watching();
        }

        given().get("/tracking/v1/cargos/ABC123/stream")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json");
    }

    @Test
    void answers_405_to_anything_but_get() {
        given().post("/tracking/v1/cargos/ABC123/stream")
                .then()
                .statusCode(405)
                .header("Allow", "GET")
                .contentType("application/problem+json");
    }

    @Test
    void counts_streams_by_route() throws IOException {
        watching().close();

        await().untilAsserted(() ->
                management().get("/q/metrics").then().body(containsString("uri=\"/tracking/v1/cargos/{id}/stream\"")));
    }

    @Test
    void is_ready_with_and_without_the_feed() {
        await().untilAsserted(() ->
                given().get("/q/health/ready").then().statusCode(200).body(containsString("\"booking\": true")));

        booking.close();

        await().untilAsserted(() ->
                given().get("/q/health/ready").then().statusCode(200).body(containsString("\"booking\": false")));
        booking = FakeBooking.at(bookingAddress);
    }

    private RawClient open() throws IOException {
        return open("Accept: text/event-stream");
    }

    private RawClient open(String header) throws IOException {
        var client = RawClient.to(gateway)
                .send("GET /tracking/v1/cargos/ABC123/stream HTTP/1.1", "Host: gateway", header, "");
        clients.add(client);
        return client;
    }

    private RawClient watching() throws IOException {
        var client = open();
        client.block();
        assertState("In port SESTO", client);
        return client;
    }

    /// The next event, past any heartbeat.
    private static void assertState(String status, RawClient client) throws IOException {
        var event = client.chunk();
        while (event.startsWith(":")) {
            event = client.chunk();
        }
        assertTrue(event.startsWith("data: {\"tracking_id\":\"ABC123\",\"status_text\":\"" + status + "\""), event);
    }

    private static void assertGauge(String name, int value) {
        management().get("/q/metrics").then().body(containsString("\n" + name + " " + value + ".0"));
    }
}
