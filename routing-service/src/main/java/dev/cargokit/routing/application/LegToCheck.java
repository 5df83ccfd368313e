package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import java.time.Instant;
import java.util.Optional;

/// A leg of an itinerary as somebody says that it is: nothing of it need exist.
public record LegToCheck(String voyageNumber, String from, String to, Instant loadTime, Instant unloadTime) {

    Optional<VoyageNumber> voyage() {
        return VoyageNumber.read(voyageNumber);
    }

    boolean isSailedBy(Voyage sailing) {
        return UnLocode.read(from)
                .flatMap(load -> UnLocode.read(to).filter(unload -> sailing.sails(load, unload, loadTime, unloadTime)))
                .isPresent();
    }
}
