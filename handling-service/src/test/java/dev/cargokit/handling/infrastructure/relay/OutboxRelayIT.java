package dev.cargokit.handling.infrastructure.relay;

import static dev.cargokit.kit.test.Management.management;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.infrastructure.outbox.OutboxRepository;
import dev.cargokit.handling.stub.DeliveredEvent;
import dev.cargokit.handling.stub.PeerStub;
import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The relay from the report to booking's inbox. The relay does not poll by itself here, so that a lost notification
/// shows.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class OutboxRelayIT implements ReadyService {

    private static int cargos;

    PeerStub peers;

    @Inject
    OutboxRepository outbox;

    @Inject
    OutboxRelay relay;

    private final String cargo = "RE" + ++cargos;

    @BeforeEach
    void reset_peers() {
        peers.reset();
    }

    @AfterEach
    void empty_outbox() {
        peers.reset();
        QuarkusTransaction.requiringNew().run(() -> outbox.delete("deadLetteredAt is not null"));
        await().until(() -> QuarkusTransaction.requiringNew().call(outbox::count) == 0);
    }

    @Test
    void delivers_reported_events_to_booking() {
        report(1);

        await().until(() -> !peers.deliveredOf(cargo).isEmpty());
        var delivered = peers.deliveredOf(cargo).getFirst();
        assertEquals("Customs", delivered.type());
        assertEquals("CNHKG", delivered.location());
        assertEquals("", delivered.voyage());
        assertEquals("2026-03-01T12:00:01Z", delivered.completionTime());
    }

    @Test
    void continues_the_trace_of_the_report() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .body(json(1))
                .post("/handling/v1/incidents")
                .then()
                .statusCode(200);

        await().until(() -> !peers.deliveredOf(cargo).isEmpty());
        assertTrue(peers.deliveredOf(cargo).getFirst().traceParent().contains(trace));
    }

    @Test
    void keeps_the_order_of_a_cargo() {
        IntStream.range(0, 50).forEach(this::report);

        await().until(() -> peers.deliveredOf(cargo).size() == 50);
        assertEquals(
                IntStream.range(0, 50)
                        .mapToObj("2026-03-01T12:00:%02dZ"::formatted)
                        .toList(),
                peers.deliveredOf(cargo).stream()
                        .map(DeliveredEvent::completionTime)
                        .toList());
    }

    @Test
    void waits_while_booking_is_down_and_resumes_when_it_is_back() {
        peers.setInbox(batch -> {
            throw new PeerStub.ErrorStatus(503);
        });
        IntStream.range(0, 5).forEach(this::report);
        relay.poll();

        management()
                .get("/q/metrics")
                .then()
                .body(containsString("outbox_backlog 5.0"))
                .body(containsString("outbox_oldest_age_seconds"));
        management()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'relay' }.data.backlog", equalTo(5));

        peers.reset();

        await().until(() -> peers.deliveredOf(cargo).size() == 5);
    }

    @Test
    void a_poll_finds_events_whose_notification_was_lost() {
        QuarkusTransaction.requiringNew().run(() -> outbox.persist(OutboxEntities.row(cargo, 1)));

        relay.poll();

        await().until(() -> peers.deliveredOf(cargo).size() == 1);
    }

    /// `@Timeout`, two and a half seconds here.
    @Test
    void a_delivery_times_out() {
        var calls = new AtomicInteger();
        peers.setInbox(batch -> {
            if (calls.incrementAndGet() == 1) {
                peers.hang();
            }
            peers.accept(batch);
            return Map.of();
        });

        report(1);

        await().until(() -> peers.deliveredOf(cargo).size() == 1 && calls.get() == 2);
    }

    /// `@CircuitBreaker`: open for a second once eight calls have failed.
    @Test
    void opens_the_circuit_of_a_failing_inbox() {
        var calls = new AtomicInteger();
        peers.setInbox(batch -> {
            calls.incrementAndGet();
            throw new PeerStub.ErrorStatus(503);
        });
        IntStream.range(0, 40).forEach(i -> report("RE" + cargo + i, i));

        await().until(() -> calls.get() >= 8);
        int atOpening = calls.get();
        long opened = System.nanoTime();

        await().during(Duration.ofMillis(500)).until(() -> {
            int since = calls.get() - atOpening;
            // Those in flight, and one trial call per second.
            assertTrue(since <= 5 + Duration.ofNanos(System.nanoTime() - opened).toSeconds(), since + " calls");
            return true;
        });
    }

    @Test
    void redelivers_with_the_same_id_when_the_response_is_lost() {
        var calls = new AtomicInteger();
        peers.setInbox(batch -> {
            peers.accept(batch);
            if (calls.incrementAndGet() == 1) {
                throw new PeerStub.ErrorStatus(502);
            }
            return Map.of();
        });

        report(1);

        await().until(() -> peers.deliveredOf(cargo).size() == 2);
        var delivered = peers.deliveredOf(cargo);
        assertEquals(delivered.getFirst().id(), delivered.getLast().id());
    }

    @Test
    void events_that_booking_rejects_become_dead_letters() {
        peers.setInbox(batch -> Map.of(batch.getFirst().id(), "unknown cargo"));

        report(1);

        await().until(() ->
                QuarkusTransaction.requiringNew().call(() -> outbox.count("deadLetteredAt is not null")) == 1);
        relay.poll();
        management()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'relay' }.data.parked", equalTo(1));
        management().get("/q/metrics").then().body(containsString("outbox_parked 1.0"));
    }

    @Test
    void counts_delivered_and_stored_events() {
        report(1);

        await().until(() -> peers.deliveredOf(cargo).size() == 1);
        await().untilAsserted(() -> management()
                .get("/q/metrics")
                .then()
                .body(containsString("outbox_delivered_total"))
                .body(containsString("handling_events_total{type=\"Customs\"")));
    }

    private void report(int second) {
        report(cargo, second);
    }

    /// Repeated while the response is 503, as the contract demands.
    private static void report(String cargo, int second) {
        int status =
                given().body(json(cargo, second)).post("/handling/v1/incidents").statusCode();
        if (status == 503) {
            report(cargo, second);
        } else {
            assertEquals(200, status);
        }
    }

    private String json(int second) {
        return json(cargo, second);
    }

    private static String json(String cargo, int second) {
        return """
                {"completion_time":"2026-03-01T12:00:%02dZ","tracking_id":"%s","location":"CNHKG","event_type":"Customs"}""".formatted(second, cargo);
    }
}
