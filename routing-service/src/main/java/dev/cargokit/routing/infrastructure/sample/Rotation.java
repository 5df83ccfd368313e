package dev.cargokit.routing.infrastructure.sample;

import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The ports of a service in order, the passages between them, and the time in port.
record Rotation(List<UnLocode> calls, List<Passage> passages, double knots, Duration stay) {

    static Rotation of(List<Port> calls, TransportMode mode, SeaChart chart, double knots, Duration stay) {
        var passages = IntStream.range(1, calls.size())
                .mapToObj(next -> mode.passage(chart, calls.get(next - 1), calls.get(next)))
                .toList();
        return new Rotation(calls.stream().map(Port::locode).toList(), passages, knots, stay);
    }

    /// The voyage that departs from the first port at a time.
    Voyage voyage(String number, Instant departure) {
        var movements = new ArrayList<CarrierMovement>();
        var time = departure;
        for (int leg = 0; leg < passages.size(); leg++) {
            var arrival = time.plus(passages.get(leg).duration(knots));
            movements.add(new CarrierMovement(calls.get(leg), calls.get(leg + 1), time, arrival));
            time = arrival.plus(stay);
        }
        return new Voyage(new VoyageNumber(number), new Schedule(movements));
    }
}
