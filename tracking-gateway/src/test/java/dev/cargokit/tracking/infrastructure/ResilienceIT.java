package dev.cargokit.tracking.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeService;
import dev.cargokit.fakes.FreePorts;
import dev.cargokit.tracking.application.Bookings;
import dev.cargokit.tracking.application.HandlingHistories;
import dev.cargokit.tracking.domain.TrackingRefused.UnknownCargo;
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

/// Each annotation on the wrappers of booking and handling, made to act; see [TooSlowIT] for those about time.
@QuarkusTest
@QuarkusTestResource(FreePorts.class)
class ResilienceIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
    void tries_again_when_no_answer_came(String name) {
        var service = services.get(name);

        service.answering(request -> dropTwice(service, name, request));
        ask(name).await().atMost(PATIENCE);

        assertEquals(3, service.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void takes_a_bad_answer_for_an_answer(String name) {
        var service = services.get(name).answering(request -> FakeService.answer(request, 500, "{}"));

        failure(name);

        assertEquals(1, service.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void stops_asking_after_many_failures(String name) {
        var service = services.get(name).answering(request -> FakeService.answer(request, 500, "{}"));
        IntStream.range(0, 20).forEach(_ -> failure(name));

        var failure = failure(name);

        assertInstanceOf(CircuitBreakerOpenException.class, failure);
        assertEquals(20, service.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"booking", "handling"})
    void takes_unknown_cargos_for_no_failure(String name) {
        var service = services.get(name).answering(request -> FakeService.answer(request, 404, "{}"));
        IntStream.range(0, 20).forEach(_ -> failure(name));

        var failure = failure(name);

        assertInstanceOf(UnknownCargo.class, failure);
        assertEquals(21, service.requests());
    }

    private Uni<?> ask(String name) {
        return name.equals("booking") ? bookings.find("ABC123") : histories.of("ABC123");
    }

    private Throwable failure(String name) {
        var failed = ask(name)
                .onItemOrFailure()
                .transform((_, failure) -> failure)
                .await()
                .atMost(PATIENCE);
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
