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
import dev.cargokit.fakes.ShortTimeouts;
import dev.cargokit.tracking.application.Bookings;
import dev.cargokit.tracking.application.HandlingHistories;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Booking or handling accepts requests and does not respond.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
@TestProfile(ShortTimeouts.class)
class TimeoutIT {

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
    void close_the_circuits() {
        breakers.resetAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void times_out(String name) {
        try (var _ = unresponsive(name)) {
            var failure = call(name)
                    .onItemOrFailure()
                    .transform((_, failed) -> failed)
                    .await()
                    .atMost(Duration.ofMinutes(1));

            assertInstanceOf(TimeoutException.class, failure.getCause());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void rejects_calls_beyond_the_bulkhead(String name) {
        try (var service = unresponsive(name)) {
            var failures = new ConcurrentLinkedQueue<Throwable>();

            IntStream.range(0, 50).forEach(_ -> call(name).subscribe().with(_ -> {}, failures::add));

            await().until(() -> failures.size() == 50);
            var rejected = failures.stream()
                    .map(Throwable::getCause)
                    .filter(BulkheadException.class::isInstance)
                    .count();
            assertTrue(rejected > 0, failures::toString);
            // The others are sent in the end, and must not disturb the next test.
            await().until(() -> service.requests() == 50 - rejected);
        }
    }

    /// A busy machine may need longer for other reasons, and gets another attempt.
    @Test
    void tracking_responds_without_handling_within_a_second() {
        try (var _ = FakeBooking.at(bookingAddress);
                var _ = unresponsive("handling")) {
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

    private FakeService unresponsive(String name) {
        return FakeService.at(name.equals("booking") ? bookingAddress : handlingAddress)
                .answering(_ -> {});
    }

    private Uni<?> call(String name) {
        return name.equals("booking") ? bookings.find("ABC123") : histories.of("ABC123");
    }
}
