package dev.cargokit.handling.interfaces;

import static dev.cargokit.handling.interfaces.Api.events;
import static dev.cargokit.handling.interfaces.Api.internalEvents;
import static dev.cargokit.handling.interfaces.Api.report;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.stub.PeerStub;
import dev.cargokit.handling.stub.PeerStub.Mode;
import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Booking or routing unavailable: nothing is stored, and known cargos and voyages need neither.
/// [ServiceTimeoutIT] has the timeout.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class ServiceUnavailableIT implements ReadyService {

    private static final String TIME = "2026-03-01T12:00:00Z";
    private static int cargos;

    PeerStub peers;

    private final String known = "SU" + ++cargos;
    private final String unknown = "SUNEW" + cargos;

    @BeforeEach
    void report_a_known_cargo() {
        peers.reset();
        report(known, "Load", "V100", "CNHKG", TIME).statusCode(200);
    }

    /// Ten successes displace the failures in the windows of the circuit breakers.
    @AfterEach
    void close_circuits() {
        peers.reset();
        for (int i = 0; i < 10; i++) {
            var code = unknown + "-" + i;
            await().untilAsserted(() ->
                    report(code, "Load", "V" + code, "CNHKG", TIME).statusCode(200));
        }
    }

    @Test
    void a_report_of_an_unknown_cargo_needs_booking() {
        peers.setBooking(Mode.FAILING);

        report(unknown, "Receive", "", "CNHKG", TIME)
                .statusCode(503)
                .header("Retry-After", "1")
                .body("error", equalTo("unavailable"));
        events(unknown).statusCode(503);

        peers.reset();
        await().untilAsserted(() -> events(unknown).statusCode(200).body("events", empty()));
    }

    @Test
    void a_report_of_an_unknown_voyage_needs_routing() {
        peers.setRouting(Mode.FAILING);

        report(known, "Load", "V" + unknown, "CNHKG", TIME).statusCode(503);
        events(known).body("events.size()", equalTo(1));
    }

    @Test
    void known_cargos_voyages_and_locations_need_neither() {
        peers.setBooking(Mode.FAILING);
        peers.setRouting(Mode.FAILING);

        report(known, "Unload", "V100", "JNTKO", TIME).statusCode(200);
        events(known).body("events.size()", equalTo(2));
    }

    @Test
    void the_internal_history_needs_neither() {
        peers.setBooking(Mode.FAILING);

        internalEvents(known).statusCode(200).body("events.size()", equalTo(1));
        internalEvents(unknown).statusCode(200).body("events", empty());
        internalEvents("no%20id").statusCode(404);
    }

    @Test
    void an_unknown_cargo_is_not_cached() {
        int before = peers.requests("/booking/v1/cargos/NOPE");

        report("NOPE", "Receive", "", "CNHKG", TIME).statusCode(404);
        report("NOPE", "Receive", "", "CNHKG", TIME).statusCode(404);

        assertEquals(before + 2, peers.requests("/booking/v1/cargos/NOPE"));
    }

    /// `@Retry`: two more attempts.
    @Test
    void a_lookup_is_retried_twice() {
        peers.setBooking(Mode.FAILING);

        report(unknown, "Receive", "", "CNHKG", TIME).statusCode(503);

        assertEquals(3, peers.requests("/booking/v1/cargos/" + unknown));
    }

    /// `@CircuitBreaker`: open for a second after ten calls of which half failed.
    @Test
    void the_circuit_opens() {
        peers.setBooking(Mode.FAILING);
        for (int i = 0; i < 12; i++) {
            report(unknown, "Receive", "", "CNHKG", TIME).statusCode(503);
        }

        assertTrue(peers.requests("/booking/v1/cargos/" + unknown) < 24);
    }

    @Test
    void calls_of_routing_have_retry_and_circuit_breaker_too() {
        peers.setRouting(Mode.FAILING);
        var voyage = "V" + unknown;

        report(known, "Load", voyage, "CNHKG", TIME).statusCode(503);
        assertEquals(3, peers.requests("/routing/v1/voyages/" + voyage));

        for (int i = 0; i < 12; i++) {
            report(known, "Load", voyage, "CNHKG", TIME).statusCode(503);
        }
        assertTrue(peers.requests("/routing/v1/voyages/" + voyage) < 24);
    }
}
