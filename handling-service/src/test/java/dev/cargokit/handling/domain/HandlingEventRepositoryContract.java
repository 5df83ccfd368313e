package dev.cargokit.handling.domain;

import static dev.cargokit.handling.domain.Events.claim;
import static dev.cargokit.handling.domain.Events.customs;
import static dev.cargokit.handling.domain.Events.load;
import static dev.cargokit.handling.domain.Events.receive;
import static dev.cargokit.handling.domain.Events.unload;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every [HandlingEventRepository] does, in memory and in PostgreSQL.
public abstract class HandlingEventRepositoryContract {

    protected abstract HandlingEventRepository events();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void a_new_cargo_has_an_empty_history() {
        assertTrue(historyOf(new TrackingId("NOTHING")).isEmpty());
    }

    @Test
    void finds_the_history_as_it_was_added() {
        var events = Stream.of(unload("V100", "USNYC", 9), receive("CNHKG", 1), load("V100", "CNHKG", 3))
                .map(event -> of("WHOLE", event))
                .toList();

        add(events);

        assertEquals(
                events.stream().sorted(HandlingEvent.CHRONOLOGICAL).toList(),
                historyOf(new TrackingId("WHOLE")).events());
        assertEquals(
                events.stream()
                        .sorted(HandlingEvent.CHRONOLOGICAL)
                        .map(HandlingEvent::registrationTime)
                        .toList(),
                historyOf(new TrackingId("WHOLE")).events().stream()
                        .map(HandlingEvent::registrationTime)
                        .toList());
    }

    @Test
    void histories_are_independent() {
        add(List.of(of("ONE", receive("CNHKG", 1)), of("OTHER", receive("CNHKG", 2))));

        assertEquals(
                List.of(of("ONE", receive("CNHKG", 1))),
                historyOf(new TrackingId("ONE")).events());
    }

    @Test
    void histories_for_update_have_the_claim_and_events_at_that_time() {
        add(Stream.of(receive("CNHKG", 1), customs("CNHKG", 5), claim("CNHKG", 9))
                .map(event -> of("CLAIMED", event))
                .toList());
        var late = of("CLAIMED", customs("CNHKG", 5));
        var after = of("CLAIMED", customs("CNHKG", 10));

        assertTrue(historiesForUpdate(late)
                .get(late.cargo())
                .events()
                .containsAll(List.of(late, of("CLAIMED", claim("CNHKG", 9)))));
        assertTrue(historiesForUpdate(after).get(after.cargo()).claim().isPresent());
    }

    @Test
    void histories_for_a_claim_have_the_events_after_it() {
        add(Stream.of(receive("CNHKG", 1), customs("CNHKG", 5))
                .map(event -> of("TOO-EARLY", event))
                .toList());
        var claim = of("TOO-EARLY", claim("CNHKG", 3));

        assertTrue(
                historiesForUpdate(claim).get(claim.cargo()).events().contains(of("TOO-EARLY", customs("CNHKG", 5))));
    }

    @Test
    void there_is_a_history_for_update_of_every_cargo() {
        var one = of("NEW1", receive("CNHKG", 1));
        var other = of("NEW2", receive("CNHKG", 1));

        var histories = historiesForUpdate(one, other, one);

        assertEquals(2, histories.size());
        assertTrue(histories.values().stream().allMatch(HandlingHistory::isEmpty));
    }

    private void add(List<HandlingEvent> events) {
        inTransaction(() -> {
            events().addAll(events);
            return events.size();
        });
    }

    private HandlingHistory historyOf(TrackingId cargo) {
        return inTransaction(() -> events().findHistory(cargo));
    }

    private Map<TrackingId, HandlingHistory> historiesForUpdate(HandlingEvent... events) {
        return inTransaction(() -> events().findHistoriesForUpdate(List.of(events)));
    }

    private static HandlingEvent of(String cargo, HandlingEvent event) {
        return new HandlingEvent(
                new TrackingId(cargo),
                event.type(),
                event.location(),
                event.voyage(),
                event.completionTime(),
                event.registrationTime());
    }
}
