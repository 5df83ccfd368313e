package dev.cargokit.tracking.infrastructure;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeBooking;
import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.tracking.application.Bookings;
import dev.cargokit.tracking.application.HandlingHistories;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Booking or handling takes questions and keeps silent.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(TooSlowIT.AsItIs.class)
class TooSlowIT {

    /// The real timeout; the other tests have a longer one.
    public static class AsItIs implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    RemoteBookings.class.getName() + "/find/Timeout/value", "900",
                    RemoteHandlingHistories.class.getName() + "/of/Timeout/value", "900");
        }
    }

    @ConfigProperty(name = "cargokit.addresses.booking")
    String bookingAddress;

    @ConfigProperty(name = "cargokit.addresses.handling")
    String handlingAddress;

    @Inject
    Bookings bookings;

    @Inject
    HandlingHistories histories;

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void forgive() {
        breakers.resetAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void is_given_up(String name) {
        try (var _ = silent(name)) {
            var failure = ask(name)
                    .onItemOrFailure()
                    .transform((_, failed) -> failed)
                    .await()
                    .atMost(Duration.ofMinutes(1));

            assertInstanceOf(TimeoutException.class, failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void lets_only_so_many_wait(String name) {
        try (var service = silent(name)) {
            var failures = new ConcurrentLinkedQueue<Throwable>();

            IntStream.range(0, 50).forEach(_ -> ask(name).subscribe().with(_ -> {}, failures::add));

            await().until(() -> failures.size() == 50);
            var refused = failures.stream()
                    .filter(BulkheadException.class::isInstance)
                    .count();
            assertTrue(refused > 0, failures::toString);
            // Those that waited are sent all the same: they must not disturb the next test.
            await().until(() -> service.requests() == 50 - refused);
        }
    }

    /// A busy machine may need longer for other reasons, and is given another try.
    @Test
    void tracking_answers_without_handling_within_a_second() {
        try (var _ = FakeBooking.at(bookingAddress);
                var _ = silent("handling")) {
            await().untilAsserted(() -> {
                breakers.resetAll();
                given().get("/tracking/v1/cargos/ABC123")
                        .then()
                        .statusCode(200)
                        .body("missing", contains("handling"))
                        .time(lessThan(2_000L));
            });
        }
    }

    private FakeService silent(String name) {
        return FakeService.at(name.equals("booking") ? bookingAddress : handlingAddress)
                .answering(_ -> {});
    }

    private Uni<?> ask(String name) {
        return name.equals("booking") ? bookings.find("ABC123") : histories.of("ABC123");
    }
}
