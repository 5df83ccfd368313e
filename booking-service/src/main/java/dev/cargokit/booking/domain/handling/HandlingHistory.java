package dev.cargokit.booking.domain.handling;

import dev.cargokit.booking.domain.cargo.TrackingId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The handling events of one cargo: each once, in chronological order, however late it was reported. Adding an
/// event to a long history costs no more than to a short one.
///
/// What a report does to a cargo depends on the latest events of each type, and on whether the report is known. So a
/// part of a history that has the latest events of each type, and those that the next reports may repeat, does as well
/// as the whole.
public final class HandlingHistory {

    private final NavigableSet<HandlingEvent> events = new TreeSet<>(HandlingEvent.CHRONOLOGICAL);
    private final NavigableSet<HandlingEvent> movements = new TreeSet<>(HandlingEvent.CHRONOLOGICAL);
    private final Set<HandlingReport> reports = new HashSet<>();
    private final Set<UUID> reportIds = new HashSet<>();

    /// Of equal events the one registered first counts.
    public HandlingHistory(Collection<HandlingEvent> events) {
        events.stream().sorted(HandlingEvent.CHRONOLOGICAL).forEach(this::add);
    }

    public static HandlingHistory empty() {
        return new HandlingHistory(List.of());
    }

    /// The history of one cargo, from events of any cargos.
    public static HandlingHistory of(TrackingId cargo, Collection<HandlingEvent> events) {
        return new HandlingHistory(events.stream()
                .filter(event -> event.report().cargo().equals(cargo))
                .toList());
    }

    /// Adds an event unless its report is known.
    public void add(HandlingEvent event) {
        if (reports.add(event.report())) {
            reportIds.add(event.report().id());
            events.add(event);
            if (event.isMovement()) {
                movements.add(event);
            }
        }
    }

    /// Whether the report is known, by its id or by its content.
    public boolean contains(HandlingReport report) {
        return reports.contains(report) || reportIds.contains(report.id());
    }

    public List<HandlingEvent> events() {
        return List.copyOf(events);
    }

    public Optional<HandlingEvent> last() {
        return lastOf(events);
    }

    /// The last event that is not Customs, which moves nothing (rule A7).
    public Optional<HandlingEvent> lastMovement() {
        return lastOf(movements);
    }

    /// The last movement that is no claim: what brought the cargo to where it was claimed, too.
    public Optional<HandlingEvent> lastMovementBeforeClaim() {
        return movements.descendingSet().stream()
                .filter(event -> !event.isClaim())
                .findFirst();
    }

    /// The claim, which comes after all other events.
    public Optional<HandlingEvent> claim() {
        return last().filter(HandlingEvent::isClaim);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandlingHistory that && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return events().hashCode();
    }

    @Override
    public String toString() {
        return events.toString();
    }

    private static Optional<HandlingEvent> lastOf(NavigableSet<HandlingEvent> events) {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.last());
    }
}
