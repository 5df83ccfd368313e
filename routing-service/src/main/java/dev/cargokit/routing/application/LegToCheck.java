package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import java.time.Instant;
import java.util.Optional;

/// A leg that is not checked yet: its voyage and locations may not exist.
public record LegToCheck(String voyageNumber, String from, String to, Instant loadTime, Instant unloadTime) {

    Optional<VoyageNumber> voyage() {
        return VoyageNumber.parse(voyageNumber);
    }

    Optional<Voyage.Stay> stayOn(Voyage scheduled) {
        return UnLocode.parse(from)
                .flatMap(load ->
                        UnLocode.parse(to).flatMap(unload -> scheduled.stay(load, unload, loadTime, unloadTime)));
    }
}
