package dev.cargokit.system;

import static org.awaitility.Awaitility.await;

import dev.cargokit.system.client.Answer;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Leg;
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

    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        shipping.assignPatiently(trackingId, route);
        return Leg.of(route);
    }

    Answer report(String type, String location, String voyage) {
        return shipping.report(new Incident(trackingId, type, location, voyage, Instant.now()));
    }

    /// The same report again where it is told to: a busy machine may be late.
    void reported(String type, String location, String voyage) {
        var incident = new Incident(trackingId, type, location, voyage, Instant.now());
        await().atMost(PATIENCE)
                .until(() -> shipping.report(incident), answer -> !answer.saysTryAgain())
                .mustBe(200);
    }

    /// Waits until tracking says so.
    void mustBe(Verdict expected) {
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> shipping.track(trackingId), answer -> says(expected, answer));
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("expected " + expected + " but " + shipping.tracked(trackingId), late);
        }
    }

    private static boolean says(Verdict expected, Answer answer) {
        return !answer.saysTryAgain()
                && Verdict.of(answer.mustBe(200).json().path("cargo")).equals(expected);
    }
}
