package dev.cargokit.handling.application;

import dev.cargokit.handling.domain.HandlingEvent;
import dev.cargokit.handling.domain.HandlingHistories;
import dev.cargokit.handling.domain.HandlingHistory;
import dev.cargokit.handling.domain.TrackingId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Handling histories for tests without a database.
public final class InMemoryHandlingHistories implements HandlingHistories {

    private final List<HandlingEvent> events = new ArrayList<>();

    @Override
    public HandlingHistory of(TrackingId cargo) {
        return new HandlingHistory(
                events.stream().filter(event -> event.cargo().equals(cargo)).toList());
    }

    @Override
    public Map<TrackingId, HandlingHistory> decidingOn(Collection<HandlingEvent> reported) {
        return reported.stream()
                .map(HandlingEvent::cargo)
                .distinct()
                .collect(Collectors.toMap(cargo -> cargo, this::of));
    }

    @Override
    public void add(HandlingEvent event) {
        events.add(event);
    }
}
