package dev.cargokit.handling.infrastructure.relay;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.neighbours.Neighbours;
import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.handling.neighbours.Told;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The relay at work, from the report to booking's inbox.
@QuarkusTest
@TestProfile(RelayIT.Impatient.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class RelayIT implements OnceReady {

    /// Short pauses; and no poll but those that the test makes, so that a lost signal would not go unnoticed.
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cargokit.handling.relay.longest-pause",
                    "300ms",
                    "cargokit.handling.relay.poll",
                    "1h",
                    BookingReceiver.class.getName() + "/take/Timeout/value",
                    "5000");
        }
    }

    private static int cargos;

    Neighbours neighbours;

    @Inject
    OutboxRows rows;

    @Inject
    Relay relay;

    private final String cargo = "RE" + ++cargos;

    @BeforeEach
    void neighbours_are_well() {
        neighbours.reset();
    }

    @AfterEach
    void outbox_empties() {
        neighbours.reset();
        QuarkusTransaction.requiringNew().run(() -> rows.delete("parkedAt is not null"));
        await().until(() -> QuarkusTransaction.requiringNew().call(rows::count) == 0);
    }

    @Test
    void tells_booking_what_was_reported() {
        report(1);

        await().until(() -> !neighbours.toldOf(cargo).isEmpty());
        Told told = neighbours.toldOf(cargo).getFirst();
        assertEquals("Customs", told.type());
        assertEquals("CNHKG", told.location());
        assertEquals("", told.voyage());
        assertEquals("2026-03-01T12:00:01Z", told.completionTime());
    }

    @Test
    void continues_the_trace_of_the_report() {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .body(json(1))
                .post("/handling/v1/incidents")
                .then()
                .statusCode(200);

        await().until(() -> !neighbours.toldOf(cargo).isEmpty());
        assertTrue(neighbours.toldOf(cargo).getFirst().traceParent().contains(trace));
    }

    @Test
    void keeps_the_order_of_a_cargo() {
        IntStream.range(0, 50).forEach(this::report);

        await().until(() -> neighbours.toldOf(cargo).size() == 50);
        assertEquals(
                IntStream.range(0, 50)
                        .mapToObj("2026-03-01T12:00:%02dZ"::formatted)
                        .toList(),
                neighbours.toldOf(cargo).stream().map(Told::completionTime).toList());
    }

    @Test
    void waits_while_booking_is_down_and_goes_on_when_it_is_back() {
        neighbours.inboxDoes(batch -> {
            throw new Neighbours.Refusal(503);
        });
        IntStream.range(0, 5).forEach(this::report);
        relay.look();

        given().get("/q/metrics")
                .then()
                .body(containsString("outbox_backlog 5.0"))
                .body(containsString("outbox_oldest_age_seconds"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'relay' }.data.backlog", equalTo(5));

        neighbours.reset();

        await().until(() -> neighbours.toldOf(cargo).size() == 5);
    }

    @Test
    void a_regular_look_finds_what_no_signal_told_of() {
        QuarkusTransaction.requiringNew().run(() -> rows.persist(Rows.row(cargo, 1)));

        relay.look();

        await().until(() -> neighbours.toldOf(cargo).size() == 1);
    }

    /// `@Timeout`, shortened to five seconds.
    @Test
    void does_not_wait_for_an_inbox_that_hangs() {
        AtomicInteger calls = new AtomicInteger();
        neighbours.inboxDoes(batch -> {
            if (calls.incrementAndGet() == 1) {
                neighbours.hang();
            }
            neighbours.keep(batch);
            return Map.of();
        });

        report(1);

        await().until(() -> neighbours.toldOf(cargo).size() == 1 && calls.get() == 2);
    }

    /// `@CircuitBreaker`: open for a second once eight calls have failed.
    @Test
    void soon_leaves_a_failing_inbox_alone() {
        AtomicInteger calls = new AtomicInteger();
        neighbours.inboxDoes(batch -> {
            calls.incrementAndGet();
            throw new Neighbours.Refusal(503);
        });
        IntStream.range(0, 40).forEach(i -> report("RE" + cargo + i, i));

        await().until(() -> calls.get() >= 8);
        int atOpening = calls.get();
        long opened = System.nanoTime();

        await().during(Duration.ofMillis(500)).until(() -> {
            int since = calls.get() - atOpening;
            // Those that were under way, and a trial each second.
            assertTrue(since <= 5 + Duration.ofNanos(System.nanoTime() - opened).toSeconds(), since + " calls");
            return true;
        });
    }

    @Test
    void tells_again_with_the_same_id_when_the_answer_is_lost() {
        AtomicInteger calls = new AtomicInteger();
        neighbours.inboxDoes(batch -> {
            neighbours.keep(batch);
            if (calls.incrementAndGet() == 1) {
                throw new Neighbours.Refusal(502);
            }
            return Map.of();
        });

        report(1);

        await().until(() -> neighbours.toldOf(cargo).size() == 2);
        List<Told> told = neighbours.toldOf(cargo);
        assertEquals(told.getFirst().id(), told.getLast().id());
    }

    @Test
    void parks_what_booking_will_never_take_and_says_so() {
        neighbours.inboxDoes(batch -> Map.of(batch.getFirst().id(), "unknown cargo"));

        report(1);

        await().until(() -> QuarkusTransaction.requiringNew().call(() -> rows.count("parkedAt is not null")) == 1);
        relay.look();
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'relay' }.data.parked", equalTo(1));
        given().get("/q/metrics").then().body(containsString("outbox_parked 1.0"));
    }

    @Test
    void counts_what_is_delivered_and_what_is_on_record() {
        report(1);

        await().until(() -> neighbours.toldOf(cargo).size() == 1);
        await().untilAsserted(() -> given().get("/q/metrics")
                .then()
                .body(containsString("outbox_delivered_total"))
                .body(containsString("handling_events_total{type=\"Customs\"")));
    }

    private void report(int second) {
        report(cargo, second);
    }

    /// Repeated, as the contract asks, while it is answered 503.
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
