package dev.cargokit.booking.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Everything known to have been done to one cargo: each thing once, in the order in which it was done,
/// however late it was reported.
public record HandlingHistory(List<HandlingEvent> events) {

    public static final HandlingHistory EMPTY = new HandlingHistory(List.of());

    public HandlingHistory {
        var seen = new HashSet<HandlingReport>();
        events = events.stream()
                .sorted(HandlingEvent.CHRONOLOGICAL)
                .filter(event -> seen.add(event.report()))
                .toList();
    }

    /// The history of this cargo among events of any.
    public static HandlingHistory of(TrackingId cargo, Collection<HandlingEvent> events) {
        return new HandlingHistory(events.stream()
                .filter(event -> event.report().cargo().equals(cargo))
                .toList());
    }

    HandlingHistory with(HandlingEvent event) {
        return new HandlingHistory(
                Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /// Whether the report is known, by its id or by what it says.
    boolean contains(HandlingReport report) {
        return events.stream()
                .map(HandlingEvent::report)
                .anyMatch(known -> known.equals(report) || known.id().equals(report.id()));
    }

    public Optional<HandlingEvent> last() {
        return last(event -> true);
    }

    /// The last event that changed where the cargo is.
    Optional<HandlingEvent> lastMovement() {
        return last(HandlingEvent::isMovement);
    }

    Optional<HandlingEvent> claim() {
        return last(HandlingEvent::isClaim);
    }

    private Optional<HandlingEvent> last(Predicate<HandlingEvent> condition) {
        return events.reversed().stream().filter(condition).findFirst();
    }
}
