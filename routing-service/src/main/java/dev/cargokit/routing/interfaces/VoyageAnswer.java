package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.Voyage;

/// `{voyage: …}`.
record VoyageAnswer(VoyageBody voyage) {

    static VoyageAnswer of(Voyage voyage) {
        return new VoyageAnswer(VoyageBody.of(voyage));
    }
}
