package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyageRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Checks an itinerary against the timetable, before booking assigns it; against the database, because the
/// timetable in memory may be seconds old.
@Logged
@Measured
@ApplicationScoped
public class LegCheckService {

    private final VoyageRepository voyages;

    LegCheckService(VoyageRepository voyages) {
        this.voyages = voyages;
    }

    /// The legs that are not in the timetable, in order.
    public List<RefusedLeg> check(List<LegToCheck> legs) {
        var numbers = legs.stream().flatMap(leg -> leg.voyage().stream()).collect(Collectors.toSet());
        var voyagesByNumber =
                voyages.findAll(numbers).stream().collect(Collectors.toMap(Voyage::number, Function.identity()));
        return IntStream.range(0, legs.size())
                .boxed()
                .flatMap(position -> refusal(position, legs.get(position), voyagesByNumber))
                .toList();
    }

    private static Stream<RefusedLeg> refusal(int position, LegToCheck leg, Map<VoyageNumber, Voyage> voyagesByNumber) {
        var scheduled = leg.voyage().map(voyagesByNumber::get);
        if (scheduled.isEmpty()) {
            return Stream.of(new RefusedLeg(position, RefusedLeg.Reason.UNKNOWN_VOYAGE));
        }
        return scheduled.filter(leg::isSailedBy).isPresent()
                ? Stream.empty()
                : Stream.of(new RefusedLeg(position, RefusedLeg.Reason.NOT_SAILED));
    }
}
