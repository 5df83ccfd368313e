package dev.cargokit.handling.infrastructure;

import dev.cargokit.handling.domain.CargoRepository;
import dev.cargokit.handling.domain.HandlingEventFactory;
import dev.cargokit.handling.domain.LocationRepository;
import dev.cargokit.handling.domain.VoyageRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Produces beans of domain services, which do not know CDI.
@Dependent
class DomainServices {

    @Produces
    @Singleton
    HandlingEventFactory handlingEventFactory(
            CargoRepository cargos, VoyageRepository voyages, LocationRepository locations) {
        return new HandlingEventFactory(cargos, voyages, locations);
    }
}
