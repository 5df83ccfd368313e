package dev.cargokit.tracking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.tracking.application.Bookings;
import dev.cargokit.tracking.application.HandlingHistories;
import dev.cargokit.tracking.domain.TrackingRefusal.UnknownCargo;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each annotation on the ports to booking and handling, made to act; [TimeoutIT] has those about time.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ResilienceIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private static final String NO_CARGO = "{\"cargo\": {\"transport_status\": \"claimed\"}, \"handled\": []}";
    private static final String NO_EVENTS = "{\"events\": []}";

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

    Map<String, FakeService> services;

    @BeforeEach
    void start() {
        breakers.resetAll();
        services = Map.of("booking", FakeService.at(bookingAddress), "handling", FakeService.at(handlingAddress));
    }

    @AfterEach
    void stop() {
        services.values().forEach(FakeService::close);
        breakers.resetAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void retries_when_there_was_no_response(String name) {
        var service = services.get(name);

        service.answering(request -> dropTwice(service, name, request));
        call(name).await().atMost(TIMEOUT);

        assertEquals(3, service.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void does_not_retry_after_an_error_response(String name) {
        var service = services.get(name).answering(request -> FakeService.answer(request, 500, "{}"));

        failure(name);

        assertEquals(1, service.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void opens_the_circuit_after_many_failures(String name) {
        var service = services.get(name).answering(request -> FakeService.answer(request, 500, "{}"));
        IntStream.range(0, 20).forEach(_ -> failure(name));

        var failure = failure(name);

        assertInstanceOf(CircuitBreakerOpenException.class, failure.getCause());
        assertEquals(20, service.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void does_not_count_unknown_cargos_as_failures(String name) {
        var service = services.get(name).answering(request -> FakeService.answer(request, 404, "{}"));
        IntStream.range(0, 20).forEach(_ -> failure(name));

        var failure = failure(name);

        assertInstanceOf(UnknownCargo.class, failure);
        assertEquals(21, service.requests());
    }

    private Uni<?> call(String name) {
        return name.equals("booking") ? bookings.find("ABC123") : histories.of("ABC123");
    }

    private Throwable failure(String name) {
        var failed = call(name)
                .onItemOrFailure()
                .transform((_, failure) -> failure)
                .await()
                .atMost(TIMEOUT);
        assertTrue(failed != null, "it should have failed");
        return failed;
    }

    private static void dropTwice(FakeService service, String name, HttpServerRequest request) {
        if (service.requests() < 3) {
            request.connection().close();
        } else {
            FakeService.answer(request, 200, name.equals("booking") ? NO_CARGO : NO_EVENTS);
        }
    }
}
