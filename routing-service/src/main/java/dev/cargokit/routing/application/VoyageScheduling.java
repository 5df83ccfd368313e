package dev.cargokit.routing.application;

import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// The transaction of a schedule change, committed before the timetable in memory is refreshed.
@ApplicationScoped
class VoyageScheduling {

    private final VoyageRepository voyages;

    VoyageScheduling(VoyageRepository voyages) {
        this.voyages = voyages;
    }

    @Transactional
    boolean store(Voyage voyage) {
        return voyages.store(voyage);
    }
}
