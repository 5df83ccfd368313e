package dev.cargokit.routing.domain;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A call as a request names it: by its place, and by its position in the voyage where that has several calls there.
///
/// @param field the request's name of the place, for refusals
/// @param position from 0; omitted calls count
public record CallSelector(String field, UnLocode location, OptionalInt position) {

    /// The position of the call.
    ///
    /// @throws RoutingRefusal.NoSuchCall when there is none, or when there are several and the position is missing
    int positionIn(Schedule schedule) {
        var calls = schedule.calls();
        var there = IntStream.range(0, calls.size())
                .filter(call -> calls.get(call).location().equals(location))
                .boxed()
                .toList();
        if (there.isEmpty()) {
            throw new RoutingRefusal.NoSuchCall(field, "The voyage does not call at " + location + ".");
        }
        if (position.isEmpty() && there.size() > 1 || position.isPresent() && !there.contains(position.getAsInt())) {
            throw new RoutingRefusal.NoSuchCall("call", expected(there));
        }
        return position.orElse(there.getFirst());
    }

    private String expected(List<Integer> positions) {
        return "The position of the voyage's call at " + location + " is "
                + String.join(" or ", positions.stream().map(String::valueOf).toList()) + ".";
    }
}
