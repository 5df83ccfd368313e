package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.domain.Voyage;

/// `{voyage: …}`.
record VoyageResponse(VoyageDetails voyage) {

    static VoyageResponse of(Voyage voyage) {
        return new VoyageResponse(VoyageDetails.of(voyage));
    }
}
