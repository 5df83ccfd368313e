package dev.cargokit.system;

import static dev.cargokit.system.Traveller.DESTINATION;
import static dev.cargokit.system.Traveller.ORIGIN;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.system.client.Leg;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.client.Texts;
import dev.cargokit.system.client.Watcher;
import dev.cargokit.system.journey.DomainEvents;
import dev.cargokit.system.journey.Verdict;
import dev.cargokit.system.running.TestSystem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The lifecycle L1 to L13 of docs/vectors.md on real schedules, through the gateway, with a browser watching.
class LifecycleIT {

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    private final List<String> story = new ArrayList<>();
    private Shipping shipping;
    private Traveller cargo;

    @BeforeEach
    void a_booked_cargo() {
        shipping = new Shipping(SYSTEM.url("gateway"));
        cargo = new Traveller(shipping);
    }

    @AfterEach
    void done() {
        shipping.close();
    }

    @Test
    void a_cargo_goes_astray_is_rerouted_and_claimed() {
        try (var watcher = new Watcher(SYSTEM.url("gateway"), cargo.trackingId())) {
            see(watcher, new Verdict(Texts.NOT_RECEIVED, Texts.NOTHING_NEXT, false, Optional.empty()));

            var planned = cargo.route();
            see(watcher, onTrack(planned, Texts.NOT_RECEIVED, Texts.toReceive(ORIGIN)));
            goesAstray(watcher, planned);
            var rerouted = cargo.route();
            see(watcher, onTrack(rerouted, Texts.inPort(wrongPort(planned)), Texts.toLoad(rerouted.getFirst())));
            var arrival = travels(watcher, rerouted);
            cargo.reported("Claim", DESTINATION, "");
            see(watcher, new Verdict(Texts.CLAIMED, Texts.NOTHING_NEXT, false, Optional.of(arrival)));

            assertEquals(
                    story,
                    watcher.statusTexts().stream()
                            .filter(story::contains)
                            .distinct()
                            .toList());
        }
        theClaimIsFinal();
        bookingHasPublishedTheStory();
    }

    private void goesAstray(Watcher watcher, List<Leg> planned) {
        var first = planned.getFirst();
        cargo.reported("Receive", ORIGIN, "");
        see(watcher, onTrack(planned, Texts.inPort(ORIGIN), Texts.toLoad(first)));
        cargo.reported("Load", ORIGIN, first.voyage());
        var aboard = onTrack(planned, Texts.onboard(first.voyage()), Texts.toUnload(first));
        see(watcher, aboard);
        var refused = cargo.report("Load", "ZZZZZ", "XX000").mustBe(422);
        assertEquals("unknown voyage", refused.json().path("error").asText());
        cargo.mustBe(aboard);
        String wrong = wrongPort(planned);
        cargo.reported("Unload", wrong, first.voyage());
        see(watcher, new Verdict(Texts.inPort(wrong), Texts.NOTHING_NEXT, true, Optional.empty()));
    }

    /// @return when it was unloaded from the last leg, which is its ETA from then on (rule A16)
    private Instant travels(Watcher watcher, List<Leg> legs) {
        var eta = legs.getLast().unloadTime();
        for (Leg leg : legs) {
            cargo.reported("Load", leg.from(), leg.voyage());
            see(watcher, onTrack(legs, Texts.onboard(leg.voyage()), Texts.toUnload(leg)));
            var unloaded = cargo.reported("Unload", leg.to(), leg.voyage());
            int following = legs.indexOf(leg) + 1;
            boolean last = following == legs.size();
            eta = last ? unloaded : eta;
            String next = last ? Texts.toClaim(DESTINATION) : Texts.toLoad(legs.get(following));
            see(watcher, new Verdict(Texts.inPort(leg.to()), next, false, Optional.of(eta)));
        }
        return eta;
    }

    private void theClaimIsFinal() {
        assertEquals(409, cargo.report("Customs", DESTINATION, "").status());
        assertEquals(
                409, shipping.changeDestination(cargo.trackingId(), "FIHEL").status());
    }

    private void bookingHasPublishedTheStory() {
        var types = DomainEvents.types(shipping.domainEvents(cargo.trackingId()));
        assertEquals(
                List.of("booked", "routed", "handled", "handled", "handled", "misdirected", "rerouted"),
                types.subList(0, 7));
        assertEquals(
                List.of("handled", "arrived", "expedited", "handled", "claimed"),
                types.subList(types.size() - 5, types.size()));
        assertEquals(1, types.stream().filter("misdirected"::equals).count());
    }

    /// Tracking says it, and the stream tells the browser.
    private void see(Watcher watcher, Verdict expected) {
        cargo.mustBe(expected);
        await("the stream to say " + expected + " after " + watcher.updates())
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> watcher.updates().stream().map(Verdict::of).anyMatch(expected::equals));
        if (!story.contains(expected.status())) {
            story.add(expected.status());
        }
    }

    private static Verdict onTrack(List<Leg> legs, String status, String next) {
        Instant arrival = legs.getLast().unloadTime();
        assertTrue(arrival.isAfter(Instant.now()), "a schedule of the past");
        return new Verdict(status, next, false, Optional.of(arrival));
    }

    private static String wrongPort(List<Leg> planned) {
        return Stream.of("USNYC", "AUMEL", "NLRTM", "USDAL")
                .filter(port -> planned.stream()
                        .noneMatch(leg -> leg.from().equals(port) || leg.to().equals(port)))
                .findFirst()
                .orElseThrow();
    }
}
