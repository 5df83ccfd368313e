package dev.cargokit.system;

import static org.awaitility.Awaitility.await;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Leg;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.journey.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;

/// One cargo under way from Hong Kong to Stockholm, reported now and tracked until it shows.
final class Traveller {

    static final String ORIGIN = "CNHKG";
    static final String DESTINATION = "SESTO";

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final Shipping shipping;
    private final String trackingId;

    Traveller(Shipping shipping) {
        this.shipping = shipping;
        var deadline = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(120, ChronoUnit.DAYS);
        this.trackingId = shipping.book(ORIGIN, DESTINATION, deadline);
    }

    String trackingId() {
        return trackingId;
    }

    /// Takes the best route that is offered.
    List<Leg> route() {
        var route = shipping.routes(trackingId).getFirst();
        shipping.assignWithRetries(trackingId, route);
        return Leg.of(route);
    }

    Response report(String type, String location, String voyage) {
        return shipping.report(new Incident(trackingId, type, location, voyage, Instant.now()));
    }

    /// The same report again where Retry-After asks for it: a busy machine may be late.
    ///
    /// @return when it was completed
    Instant reported(String type, String location, String voyage) {
        var completedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var incident = new Incident(trackingId, type, location, voyage, completedAt);
        await().atMost(TIMEOUT)
                .until(() -> shipping.report(incident), response -> !response.isRetryable())
                .mustBe(200);
        return completedAt;
    }

    /// Waits until tracking says so.
    void mustBe(Verdict expected) {
        try {
            await().atMost(TIMEOUT)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> shipping.track(trackingId), response -> says(expected, response));
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("expected " + expected + " but " + shipping.tracked(trackingId), late);
        }
    }

    private static boolean says(Verdict expected, Response response) {
        return !response.isRetryable()
                && Verdict.of(response.mustBe(200).json().path("cargo")).equals(expected);
    }
}
