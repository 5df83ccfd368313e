package dev.cargokit.handling.infrastructure.outbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.stub.PeerStub;
import dev.cargokit.handling.stub.PeerStub.ErrorStatus;
import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class RecordingFeedIT implements ReadyService {

    private static int cargos;

    @Inject
    PostgresRecordingFeed feed;

    PeerStub peers;

    private final String cargo = "RF" + ++cargos;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private HttpClient http;

    @BeforeEach
    void subscribe() {
        peers.reset();
        http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/handling/internal/recorded"));
        var response = http.sendAsync(request.build(), BodyHandlers.ofLines()).join();
        Thread.ofVirtual().start(() -> {
            try {
                response.body().forEach(lines::add);
                lines.add("END");
            } catch (UncheckedIOException _) {
                // The test has closed the connection.
            }
        });
        await().until(() -> !lines.isEmpty());
    }

    @AfterEach
    void close() {
        http.shutdownNow();
        peers.reset();
    }

    @Test
    void names_what_is_undelivered_first_and_a_cargo_once_its_event_is_recorded() {
        assertTrue(lines.getFirst().contains("{\"undelivered\":["), lines::toString);

        report();

        await().until(() -> isNamed("recorded"));
    }

    @Test
    void lists_a_cargo_while_booking_does_not_have_its_event() {
        peers.setInbox(_ -> {
            throw new ErrorStatus(503);
        });
        report();
        await().until(() -> isNamed("undelivered"));

        peers.reset();

        await().atMost(Duration.ofMinutes(1)).until(() -> !undelivered().contains(cargo));
    }

    @Test
    void has_a_heartbeat() {
        await().until(() -> lines.stream().filter(line -> line.startsWith(":")).count() > 1);
    }

    @Test
    void ends_when_notifications_may_have_been_missed() throws Exception {
        try (var subscription = feed.subscribe()) {
            feed.notified("");

            assertThrows(IllegalStateException.class, () -> subscription.next(1, Duration.ZERO));
        }
        await().until(() -> lines.getLast().equals("END"));
    }

    @Test
    void names_no_more_undelivered_events_than_the_limit() {
        peers.setInbox(_ -> {
            throw new ErrorStatus(503);
        });
        report();
        await().until(() -> isNamed("undelivered"));

        var none = feed.undelivered(0);

        assertTrue(none.trackingIds().isEmpty() && !none.all());
    }

    private void report() {
        given().contentType("application/json")
                .body("""
                        {"completion_time": "2026-03-01T12:00:00Z", "tracking_id": "%s", "voyage": "",
                         "location": "CNHKG", "event_type": "Receive"}""".formatted(cargo))
                .post("/handling/v1/incidents")
                .then()
                .statusCode(200);
    }

    private boolean isNamed(String kind) {
        return lines.stream()
                .anyMatch(line -> line.contains("{\"" + kind + "\":[") && line.contains("\"" + cargo + "\""));
    }

    private String undelivered() {
        return lines.stream().filter(line -> line.contains("\"undelivered\"")).reduce("", (_, last) -> last);
    }
}
