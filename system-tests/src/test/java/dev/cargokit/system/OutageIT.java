package dev.cargokit.system;

import static dev.cargokit.system.Traveller.ORIGIN;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Leg;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.client.Texts;
import dev.cargokit.system.journey.Verdict;
import dev.cargokit.system.running.TestSystem;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is left of the system while one service is dead or hangs, and that it recovers by itself.
class OutageIT {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final int TIMES = 8;
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.sharedForCrashes();

    private Shipping shipping;
    private Traveller cargo;
    private List<Leg> legs;

    @BeforeEach
    void a_received_cargo() {
        shipping = new Shipping(SYSTEM.url("gateway"));
        cargo = new Traveller(shipping);
        legs = cargo.route();
        cargo.reported("Receive", ORIGIN, "");
        cargo.mustBe(inPort());
        handlingKnowsTheVoyage();
    }

    /// From another cargo: a voyage that it has never heard of it would have to ask routing for.
    private void handlingKnowsTheVoyage() {
        var pilot = new Traveller(shipping);
        pilot.reported("Load", legs.getFirst().from(), legs.getFirst().voyage());
    }

    @AfterEach
    void everything_runs_again() {
        shipping.close();
        SYSTEM.startAll();
    }

    @Test
    void without_routing_there_are_no_routes_but_everything_else() {
        SYSTEM.kill("routing");

        routesAreRefusedWithinASecond();
        everythingElseWorks();

        SYSTEM.startAll();
        routesAreOfferedAgain();
    }

    @Test
    void when_routing_hangs_there_are_no_routes_but_everything_else() {
        SYSTEM.freeze("routing");
        try {
            routesAreRefusedWithinASecond();
            everythingElseWorks();
        } finally {
            SYSTEM.thaw("routing");
        }

        routesAreOfferedAgain();
    }

    @Test
    void without_handling_tracking_answers_what_booking_knows() {
        SYSTEM.kill("handling");

        var tracked = trackedWithout("handling");

        assertEquals(inPort(), Verdict.of(tracked));

        SYSTEM.startAll();
        trackingIsWholeAgain();
    }

    @Test
    void without_booking_tracking_answers_the_history() {
        SYSTEM.kill("booking");

        var tracked = trackedWithout("booking");

        assertEquals(
                "Receive", tracked.path("events").path(0).path("event_type").asText());
        assertEquals("Unknown", tracked.path("status_text").asText());

        SYSTEM.startAll();
        trackingIsWholeAgain();
    }

    @Test
    void without_booking_known_cargos_are_reported_and_caught_up_with() {
        SYSTEM.kill("booking");

        cargo.reported("Load", legs.getFirst().from(), legs.getFirst().voyage());

        SYSTEM.startAll();
        cargo.mustBe(aboard());
    }

    /// What tracking answers when this service cannot be asked, and the other can: a busy one may be late.
    private JsonNode trackedWithout(String service) {
        return await("tracking without " + service)
                .atMost(TIMEOUT)
                .until(
                        () -> shipping.track(cargo.trackingId()),
                        response -> response.status() == 200
                                && response.json()
                                        .path("cargo")
                                        .path("missing")
                                        .toString()
                                        .equals("[\"" + service + "\"]"))
                .json()
                .path("cargo");
    }

    /// Most of them; a busy machine may be late with some.
    private void routesAreRefusedWithinASecond() {
        var took = new ArrayList<Duration>();
        for (int i = 0; i < TIMES; i++) {
            Response response = shipping.requestRoutes(cargo.trackingId()).mustBe(503);
            assertTrue(response.header("Retry-After").isPresent(), () -> response + " " + response.headers());
            took.add(response.took());
        }
        assertTrue(took.stream().sorted().toList().get(TIMES / 2).compareTo(A_SECOND) < 0, took::toString);
    }

    private void everythingElseWorks() {
        var deadline = Instant.now().plus(90, ChronoUnit.DAYS);
        String booked = shipping.book("AUMEL", "FIHEL", deadline);
        assertEquals("AUMEL", shipping.cargo(booked).path("origin").asText());
        shipping.client().get("/booking/v1/cargos?limit=10").mustBe(200);
        shipping.client().get("/booking/v1/locations").mustBe(200);
        cargo.reported("Load", legs.getFirst().from(), legs.getFirst().voyage());
        cargo.mustBe(aboard());
        assertEquals(2, shipping.history(cargo.trackingId()).size());
    }

    private void routesAreOfferedAgain() {
        await("routes again")
                .atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> shipping.requestRoutes(cargo.trackingId()).status() == 200);
    }

    private void trackingIsWholeAgain() {
        await("whole tracking")
                .atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(100))
                .until(() ->
                        !shipping.tracked(cargo.trackingId()).path("partial").asBoolean());
        cargo.mustBe(inPort());
    }

    private Verdict inPort() {
        return onTrack(Texts.inPort(ORIGIN), Texts.toLoad(legs.getFirst()));
    }

    private Verdict aboard() {
        return onTrack(Texts.onboard(legs.getFirst().voyage()), Texts.toUnload(legs.getFirst()));
    }

    private Verdict onTrack(String status, String next) {
        return new Verdict(status, next, false, Optional.of(legs.getLast().unloadTime()));
    }
}
