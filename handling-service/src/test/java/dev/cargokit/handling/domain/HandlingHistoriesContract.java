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

/// What any [HandlingHistories] must do; run on memory and on PostgreSQL.
public abstract class HandlingHistoriesContract {

    protected abstract HandlingHistories histories();

    /// Does something in a transaction of its own, where there are any.
    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void a_cargo_to_which_nothing_happened_has_an_empty_history() {
        assertTrue(historyOf(new TrackingId("NOTHING")).isEmpty());
    }

    @Test
    void a_history_comes_back_as_it_was_added() {
        List<HandlingEvent> events = Stream.of(
                        unload("V100", "USNYC", 9), receive("CNHKG", 1), load("V100", "CNHKG", 3))
                .map(event -> of("WHOLE", event))
                .toList();

        add(events);

        assertEquals(
                events.stream().sorted(HandlingEvent.IN_ORDER).toList(),
                historyOf(new TrackingId("WHOLE")).events());
        assertEquals(
                events.stream()
                        .sorted(HandlingEvent.IN_ORDER)
                        .map(HandlingEvent::registrationTime)
                        .toList(),
                historyOf(new TrackingId("WHOLE")).events().stream()
                        .map(HandlingEvent::registrationTime)
                        .toList());
    }

    @Test
    void histories_are_apart() {
        add(List.of(of("ONE", receive("CNHKG", 1)), of("OTHER", receive("CNHKG", 2))));

        assertEquals(
                List.of(of("ONE", receive("CNHKG", 1))),
                historyOf(new TrackingId("ONE")).events());
    }

    @Test
    void what_decides_on_an_event_holds_the_claim_and_what_happened_then_or_later() {
        add(Stream.of(receive("CNHKG", 1), customs("CNHKG", 5), claim("CNHKG", 9))
                .map(event -> of("CLAIMED", event))
                .toList());
        HandlingEvent late = of("CLAIMED", customs("CNHKG", 5));
        HandlingEvent after = of("CLAIMED", customs("CNHKG", 10));

        assertTrue(decidingOn(late)
                .get(late.cargo())
                .events()
                .containsAll(List.of(late, of("CLAIMED", claim("CNHKG", 9)))));
        assertTrue(decidingOn(after).get(after.cargo()).claim().isPresent());
    }

    @Test
    void what_decides_is_there_for_every_cargo() {
        HandlingEvent one = of("NEW1", receive("CNHKG", 1));
        HandlingEvent other = of("NEW2", receive("CNHKG", 1));

        Map<TrackingId, HandlingHistory> deciding = decidingOn(one, other, one);

        assertEquals(2, deciding.size());
        assertTrue(deciding.values().stream().allMatch(HandlingHistory::isEmpty));
    }

    private void add(List<HandlingEvent> events) {
        inTransaction(() -> {
            events.forEach(histories()::add);
            return events.size();
        });
    }

    private HandlingHistory historyOf(TrackingId cargo) {
        return inTransaction(() -> histories().of(cargo));
    }

    private Map<TrackingId, HandlingHistory> decidingOn(HandlingEvent... events) {
        return inTransaction(() -> histories().decidingOn(List.of(events)));
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
