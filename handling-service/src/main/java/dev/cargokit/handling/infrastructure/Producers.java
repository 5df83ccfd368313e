package dev.cargokit.handling.infrastructure;

import dev.cargokit.handling.domain.Cargoes;
import dev.cargokit.handling.domain.HandlingEventFactory;
import dev.cargokit.handling.domain.Locations;
import dev.cargokit.handling.domain.Voyages;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes beans of what knows nothing of CDI: the domain's services.
@Dependent
class Producers {

    @Produces
    @Singleton
    HandlingEventFactory handlingEventFactory(Cargoes cargoes, Voyages voyages, Locations locations) {
        return new HandlingEventFactory(cargoes, voyages, locations);
    }
}
