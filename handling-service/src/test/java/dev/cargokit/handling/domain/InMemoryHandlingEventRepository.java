package dev.cargokit.handling.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Handling events in memory.
public final class InMemoryHandlingEventRepository implements HandlingEventRepository {

    private final Map<TrackingId, List<HandlingEvent>> events = new HashMap<>();

    @Override
    public HandlingHistory findHistory(TrackingId cargo) {
        return new HandlingHistory(events.getOrDefault(cargo, List.of()));
    }

    @Override
    public Map<TrackingId, HandlingHistory> findHistoriesForUpdate(Collection<HandlingEvent> reported) {
        return reported.stream()
                .map(HandlingEvent::cargo)
                .distinct()
                .collect(Collectors.toMap(cargo -> cargo, this::findHistory));
    }

    @Override
    public void addAll(Collection<HandlingEvent> added) {
        added.forEach(event ->
                events.computeIfAbsent(event.cargo(), _ -> new ArrayList<>()).add(event));
    }
}
