package dev.cargokit.tracking.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is known of a cargo at this moment, composed from booking and handling.
///
/// @param booked booking's part; empty when booking is unavailable
/// @param events what was done to the cargo, in order of completion
/// @param missing the services that are unavailable; not both
public record TrackedCargo(
        String trackingId, Optional<BookedCargo> booked, List<TrackedEvent> events, List<Source> missing) {

    public TrackedCargo {
        events = List.copyOf(events);
        missing = List.copyOf(missing);
    }

    /// Booking has all events of handling.
    public static TrackedCargo delivered(String trackingId, BookedCargo booked) {
        return new TrackedCargo(trackingId, Optional.of(booked), booked.events(), List.of());
    }

    /// Both are available: the history is handling's, the judgement of each event booking's.
    public static TrackedCargo whole(String trackingId, BookedCargo booked, List<Handling> history) {
        var judged = booked.events().stream()
                .collect(Collectors.toMap(TrackedEvent::handling, Function.identity(), (first, _) -> first));
        return new TrackedCargo(trackingId, Optional.of(booked), events(history, judged), List.of());
    }

    /// Handling is unavailable: the events are those that booking has received.
    public static TrackedCargo withoutHandling(String trackingId, BookedCargo booked) {
        return new TrackedCargo(trackingId, Optional.of(booked), booked.events(), List.of(Source.HANDLING));
    }

    /// Booking is unavailable: the events are known, but not judged.
    public static TrackedCargo withoutBooking(String trackingId, List<Handling> history) {
        return new TrackedCargo(trackingId, Optional.empty(), events(history, Map.of()), List.of(Source.BOOKING));
    }

    private static List<TrackedEvent> events(List<Handling> history, Map<Handling, TrackedEvent> judged) {
        return history.stream()
                .map(handling -> judged.getOrDefault(handling, new TrackedEvent(handling, Optional.empty())))
                .toList();
    }
}
