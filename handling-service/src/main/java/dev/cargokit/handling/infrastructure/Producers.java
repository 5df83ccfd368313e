package dev.cargokit.handling.infrastructure;

import dev.cargokit.handling.domain.Cargoes;
import dev.cargokit.handling.domain.HandlingEventFactory;
import dev.cargokit.handling.domain.Locations;
import dev.cargokit.handling.domain.Voyages;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Makes beans of what knows nothing of CDI: the domain's services and the JDK's clock.
@Dependent
class Producers {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    HandlingEventFactory handlingEventFactory(Cargoes cargoes, Voyages voyages, Locations locations) {
        return new HandlingEventFactory(cargoes, voyages, locations);
    }
}
