package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyagePosition;
import java.util.List;
import java.util.Optional;

/// Some voyages in order of departure, and where to go on; nowhere after the last page.
public record VoyagePage(List<Voyage> voyages, Optional<VoyagePosition> next) {

    /// A page of at most `limit` voyages out of those found, which are one more when there is a next page.
    static VoyagePage of(List<Voyage> found, int limit) {
        return found.size() <= limit
                ? new VoyagePage(found, Optional.empty())
                : new VoyagePage(found.subList(0, limit), Optional.of(VoyagePosition.of(found.get(limit - 1))));
    }
}
