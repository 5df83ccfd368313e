package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.Voyages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Compares an itinerary with the timetable, as booking does before it assigns one. The database is asked,
/// not the timetable in memory, which may be seconds old.
@Logged
@Measured
@ApplicationScoped
public class LegCheck {

    private final Voyages voyages;

    LegCheck(Voyages voyages) {
        this.voyages = voyages;
    }

    /// The legs that no voyage sails, in the order in which they were given.
    public List<RefusedLeg> refused(List<LegToCheck> legs) {
        Set<VoyageNumber> numbers =
                legs.stream().flatMap(leg -> leg.voyage().stream()).collect(Collectors.toSet());
        Map<VoyageNumber, Voyage> sailings =
                voyages.findAll(numbers).stream().collect(Collectors.toMap(Voyage::number, Function.identity()));
        return IntStream.range(0, legs.size())
                .boxed()
                .flatMap(position -> refusal(position, legs.get(position), sailings))
                .toList();
    }

    private static Stream<RefusedLeg> refusal(int position, LegToCheck leg, Map<VoyageNumber, Voyage> sailings) {
        Optional<Voyage> sailing = leg.voyage().map(sailings::get);
        if (sailing.isEmpty()) {
            return Stream.of(new RefusedLeg(position, RefusedLeg.Reason.UNKNOWN_VOYAGE));
        }
        return sailing.filter(leg::isSailedBy).isPresent()
                ? Stream.empty()
                : Stream.of(new RefusedLeg(position, RefusedLeg.Reason.NOT_SAILED));
    }
}
