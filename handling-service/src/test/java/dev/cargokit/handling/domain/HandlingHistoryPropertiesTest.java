package dev.cargokit.handling.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.testkit.SeededRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for any reports in any order: few places, few hours, so that repetitions, ties and claims abound.
class HandlingHistoryPropertiesTest {

    private static final int RUNS = 300;
    private static final int REPORTS = 40;

    @Test
    void any_interleaving_leaves_a_sound_history() {
        SeededRandom.forEachSeed(RUNS, random -> {
            HandlingHistory history = HandlingHistory.empty();

            reports(random).forEach(report -> verdict(history, report));

            List<HandlingEvent> events = history.events();
            assertEquals(events.size(), new HashSet<>(events).size(), "distinct");
            assertEquals(events.stream().sorted(HandlingEvent.IN_ORDER).toList(), events, "in order");
            assertTrue(
                    events.stream().takeWhile(event -> !event.isClaim()).count() >= events.size() - 1,
                    "nothing after a claim");
            assertEquals(events.size(), distinctTimes(events), "the two times are enough to order it");
        });
    }

    @Test
    void reporting_everything_again_changes_nothing() {
        SeededRandom.forEachSeed(RUNS, random -> {
            HandlingHistory history = HandlingHistory.empty();
            reports(random).forEach(report -> verdict(history, report));
            List<HandlingEvent> before = history.events();

            before.forEach(event -> assertEquals(Optional.empty(), history.register(event)));

            assertEquals(before, history.events());
        });
    }

    @Test
    void the_claim_and_what_followed_are_enough_to_decide() {
        SeededRandom.forEachSeed(RUNS, random -> {
            HandlingHistory whole = HandlingHistory.empty();

            for (HandlingEvent report : reports(random)) {
                HandlingHistory part = new HandlingHistory(whole.events().stream()
                        .filter(event ->
                                event.isClaim() || !event.completionTime().isBefore(report.completionTime()))
                        .toList());

                assertEquals(verdict(whole, report), verdict(part, report));
            }
        });
    }

    private static String verdict(HandlingHistory history, HandlingEvent report) {
        try {
            return history.register(report).isPresent() ? "recorded" : "duplicate";
        } catch (HandlingRefusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private static long distinctTimes(List<HandlingEvent> events) {
        return events.stream()
                .map(event -> List.of(event.completionTime(), event.registrationTime()))
                .distinct()
                .count();
    }

    private static List<HandlingEvent> reports(RandomGenerator random) {
        return Stream.generate(() -> report(random)).limit(REPORTS).toList();
    }

    private static HandlingEvent report(RandomGenerator random) {
        HandlingEventType type = HandlingEventType.values()[random.nextInt(5)];
        String location = random.nextBoolean() ? "CNHKG" : "SESTO";
        String voyage = type.isOfVoyage() ? "V100" : "";
        return Events.told(random.nextInt(24), Events.event(type, location, voyage, random.nextInt(12)));
    }
}
