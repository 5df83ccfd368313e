package dev.cargokit.handling.interfaces;

import static dev.cargokit.handling.interfaces.Reports.report;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.handling.neighbours.Neighbours;
import dev.cargokit.handling.neighbours.Neighbours.Mood;
import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A neighbour that takes questions and keeps silent.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
@TestProfile(HangingIT.AsItIs.class)
class HangingIT implements OnceReady {

    /// The real timeout; the other tests have a longer one.
    public static class AsItIs implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dev.cargokit.handling.infrastructure.booking.Booking/hasCargo/Timeout/value", "900");
        }
    }

    private static final String TIME = "2026-03-01T12:00:00Z";

    Neighbours neighbours;
    private int cargos;

    @AfterEach
    void neighbours_are_well() {
        neighbours.reset();
    }

    /// `@Timeout`: 900 ms, and no second attempt after that. A busy machine may need longer for other reasons, or find
    /// the breaker open when it looks again.
    @Test
    void is_given_up_after_about_a_second() {
        neighbours.bookingIs(Mood.HANGING);
        await().untilAsserted(() -> {
            String cargo = "HANGS" + ++cargos;
            report(cargo, "Receive", "", "CNHKG", TIME).statusCode(503).time(lessThan(2_000L));
            assertEquals(1, neighbours.questions("/booking/v1/cargos/" + cargo));
        });
    }
}
