package dev.cargokit.handling.interfaces;

import static dev.cargokit.handling.interfaces.Reports.events;
import static dev.cargokit.handling.interfaces.Reports.record;
import static dev.cargokit.handling.interfaces.Reports.report;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.neighbours.Neighbours;
import dev.cargokit.handling.neighbours.Neighbours.Mood;
import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Booking or routing away: nothing is stored, and what is known goes on. See [HangingIT] for how long that is waited
/// for.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class AwayIT implements OnceReady {

    private static final String TIME = "2026-03-01T12:00:00Z";
    private static int cargos;

    Neighbours neighbours;

    private final String known = "AW" + ++cargos;
    private final String unknown = "AWNEW" + cargos;

    @BeforeEach
    void one_cargo_is_known() {
        neighbours.reset();
        report(known, "Load", "V100", "CNHKG", TIME).statusCode(200);
    }

    /// Ten good answers push the bad ones out of the windows of the circuit breakers.
    @AfterEach
    void breakers_forget() {
        neighbours.reset();
        for (int i = 0; i < 10; i++) {
            String code = unknown + "-" + i;
            await().untilAsserted(() ->
                    report(code, "Load", "V" + code, "CNHKG", TIME).statusCode(200));
        }
    }

    @Test
    void a_report_on_a_cargo_not_known_yet_waits_for_booking() {
        neighbours.bookingIs(Mood.FAILING);

        report(unknown, "Receive", "", "CNHKG", TIME)
                .statusCode(503)
                .header("Retry-After", "1")
                .body("error", equalTo("unavailable"));
        events(unknown).statusCode(503);

        neighbours.reset();
        await().untilAsserted(() -> events(unknown).statusCode(200).body("events", empty()));
    }

    @Test
    void a_report_on_a_voyage_not_known_yet_waits_for_routing() {
        neighbours.routingIs(Mood.FAILING);

        report(known, "Load", "V" + unknown, "CNHKG", TIME).statusCode(503);
        events(known).body("events.size()", equalTo(1));
    }

    @Test
    void what_is_known_needs_nobody() {
        neighbours.bookingIs(Mood.FAILING);
        neighbours.routingIs(Mood.FAILING);

        report(known, "Unload", "V100", "JNTKO", TIME).statusCode(200);
        events(known).body("events.size()", equalTo(2));
    }

    @Test
    void what_is_on_record_is_told_without_asking_anybody() {
        neighbours.bookingIs(Mood.FAILING);

        record(known).statusCode(200).body("events.size()", equalTo(1));
        record(unknown).statusCode(200).body("events", empty());
        record("no%20id").statusCode(404);
    }

    @Test
    void an_unknown_cargo_is_asked_for_each_time() {
        int before = neighbours.questions("/booking/v1/cargos/NOPE");

        report("NOPE", "Receive", "", "CNHKG", TIME).statusCode(404);
        report("NOPE", "Receive", "", "CNHKG", TIME).statusCode(404);

        assertEquals(before + 2, neighbours.questions("/booking/v1/cargos/NOPE"));
    }

    /// `@Retry`: two more attempts.
    @Test
    void a_question_is_asked_three_times() {
        neighbours.bookingIs(Mood.FAILING);

        report(unknown, "Receive", "", "CNHKG", TIME).statusCode(503);

        assertEquals(3, neighbours.questions("/booking/v1/cargos/" + unknown));
    }

    /// `@CircuitBreaker`: after ten attempts, half of them in vain, nobody is asked for a second.
    @Test
    void a_failing_neighbour_is_soon_left_alone() {
        neighbours.bookingIs(Mood.FAILING);
        for (int i = 0; i < 12; i++) {
            report(unknown, "Receive", "", "CNHKG", TIME).statusCode(503);
        }

        assertTrue(neighbours.questions("/booking/v1/cargos/" + unknown) < 24);
    }

    @Test
    void routing_is_retried_and_left_alone_alike() {
        neighbours.routingIs(Mood.FAILING);
        String voyage = "V" + unknown;

        report(known, "Load", voyage, "CNHKG", TIME).statusCode(503);
        assertEquals(3, neighbours.questions("/routing/v1/voyages/" + voyage));

        for (int i = 0; i < 12; i++) {
            report(known, "Load", voyage, "CNHKG", TIME).statusCode(503);
        }
        assertTrue(neighbours.questions("/routing/v1/voyages/" + voyage) < 24);
    }
}
