package dev.cargokit.web.client.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A voyage and its current schedule, as in routing's API.
///
/// @param calls by position, the omitted ones too
public record Voyage(String voyageNumber, List<Movement> movements, boolean cancelled, List<Call> calls) {

    public Voyage {
        movements = List.copyOf(movements);
        calls = calls == null ? calls(movements) : List.copyOf(calls);
    }

    /// Where no call is omitted, routing sends the movements alone.
    private static List<Call> calls(List<Movement> movements) {
        var calls = new ArrayList<Call>();
        Instant arrival = null;
        for (var movement : movements) {
            calls.add(new Call(movement.from, arrival, movement.departure));
            arrival = movement.arrival;
        }
        calls.add(new Call(movements.getLast().to, arrival, null));
        return calls;
    }

    /// From one port to the next.
    public record Movement(String from, String to, Instant departure, Instant arrival) {}

    /// @param arrival null at the first call
    /// @param departure null at the last call
    public record Call(String location, Instant arrival, Instant departure) {

        public boolean omitted() {
            return arrival == null && departure == null;
        }
    }
}
