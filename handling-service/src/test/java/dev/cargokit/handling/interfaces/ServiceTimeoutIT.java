package dev.cargokit.handling.interfaces;

import static dev.cargokit.handling.interfaces.Api.report;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.handling.stub.PeerStub;
import dev.cargokit.handling.stub.PeerStub.Mode;
import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Booking accepts requests and does not respond.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class ServiceTimeoutIT implements ReadyService {

    private static final String TIME = "2026-03-01T12:00:00Z";

    PeerStub peers;
    private int cargos;

    @AfterEach
    void close_circuit() {
        peers.reset();
        await().untilAsserted(() ->
                report("LATER" + ++cargos, "Receive", "", "CNHKG", TIME).statusCode(200));
    }

    /// `@Timeout`: a second and a half here, without a retry. Repeated, because a busy machine may need longer or find
    /// the circuit open.
    @Test
    void a_lookup_times_out() {
        peers.setBooking(Mode.HANGING);
        await().untilAsserted(() -> {
            var cargo = "HANGS" + ++cargos;
            report(cargo, "Receive", "", "CNHKG", TIME).statusCode(503).time(lessThan(2_000L));
            assertEquals(1, peers.requests("/booking/v1/cargos/" + cargo));
        });
    }
}
