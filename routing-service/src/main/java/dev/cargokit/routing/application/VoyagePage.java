package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyagePosition;
import java.util.List;
import java.util.Optional;

/// A page of voyages in order of departure, and the position of the next page; none after the last.
public record VoyagePage(List<Voyage> voyages, Optional<VoyagePosition> next) {

    /// @param found the voyages of the page, and one more when there is a next page
    static VoyagePage of(List<Voyage> found, int limit) {
        return found.size() <= limit
                ? new VoyagePage(found, Optional.empty())
                : new VoyagePage(found.subList(0, limit), Optional.of(VoyagePosition.of(found.get(limit - 1))));
    }
}
