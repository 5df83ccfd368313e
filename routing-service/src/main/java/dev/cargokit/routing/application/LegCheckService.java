package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.application.LegCheck.SailedLeg;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageRepository;
import dev.cargokit.routing.domain.search.PathSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks an itinerary against the timetable, before booking assigns it; against the database, because the
/// timetable in memory may be seconds old.
@Logged
@Measured
@ApplicationScoped
public class LegCheckService {

    private final VoyageRepository voyages;
    private final PathSearch search;

    LegCheckService(VoyageRepository voyages, PathSearch search) {
        this.voyages = voyages;
        this.search = search;
    }

    public LegCheck check(List<LegToCheck> legs) {
        var numbers = legs.stream().flatMap(leg -> leg.voyage().stream()).collect(Collectors.toSet());
        var voyagesByNumber =
                voyages.findAll(numbers).stream().collect(Collectors.toMap(Voyage::number, Function.identity()));
        var refused = new ArrayList<RefusedLeg>();
        var sailed = new ArrayList<SailedLeg>();
        for (int position = 0; position < legs.size(); position++) {
            var leg = legs.get(position);
            var voyage = leg.voyage().map(voyagesByNumber::get);
            var found = voyage.flatMap(scheduled -> sailed(leg, scheduled));
            if (found.isPresent()) {
                sailed.add(found.get());
            } else {
                refused.add(new RefusedLeg(
                        position, voyage.isEmpty() ? RefusedLeg.Reason.UNKNOWN_VOYAGE : RefusedLeg.Reason.NOT_SAILED));
            }
        }
        return new LegCheck(refused, refused.isEmpty() ? sailed : List.of());
    }

    private Optional<SailedLeg> sailed(LegToCheck leg, Voyage voyage) {
        return leg.stayOn(voyage)
                .map(stay ->
                        new SailedLeg(stay.loadCall(), stay.unloadCall(), voyage.version(), search.transferTime()));
    }
}
