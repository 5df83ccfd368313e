package dev.cargokit.handling.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.kit.test.SeededRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Properties of any reports in any order: few locations and hours, so that duplicates, ties and claims
/// abound.
class HandlingHistoryPropertiesTest {

    private static final int RUNS = 300;
    private static final int REPORTS = 40;

    @Test
    void any_interleaving_leaves_a_sound_history() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var history = HandlingHistory.empty();

            reports(random).forEach(report -> verdict(history, report));

            var events = history.events();
            assertEquals(events.size(), new HashSet<>(events).size(), "distinct");
            assertEquals(events.stream().sorted(HandlingEvent.CHRONOLOGICAL).toList(), events, "in order");
            assertTrue(
                    events.stream().takeWhile(event -> !event.isClaim()).count() >= events.size() - 1,
                    "nothing after a claim");
            assertEquals(events.size(), distinctTimes(events), "the two times are enough to order it");
        });
    }

    @Test
    void duplicates_change_nothing() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var history = HandlingHistory.empty();
            reports(random).forEach(report -> verdict(history, report));
            var before = history.events();

            before.forEach(event -> assertEquals(Optional.empty(), history.register(event)));

            assertEquals(before, history.events());
        });
    }

    @Test
    void the_claim_and_later_events_are_enough_to_register() {
        SeededRandom.forEachSeed(RUNS, random -> {
            var whole = HandlingHistory.empty();

            for (var report : reports(random)) {
                var part = new HandlingHistory(whole.events().stream()
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
        var type = HandlingEventType.values()[random.nextInt(5)];
        var location = random.nextBoolean() ? "CNHKG" : "SESTO";
        var voyage = type.requiresVoyage() ? "V100" : "";
        return Events.registeredAt(random.nextInt(24), Events.event(type, location, voyage, random.nextInt(12)));
    }
}
