package dev.cargokit.booking.infrastructure.voyage;

import dev.cargokit.booking.application.voyage.VoyageChangeProgress;
import dev.cargokit.booking.application.voyage.VoyageChangeProgressRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class PanacheVoyageChangeProgressRepository
        implements VoyageChangeProgressRepository, PanacheRepositoryBase<VoyageChangeProgressEntity, Boolean> {

    @Override
    public VoyageChangeProgress find() {
        return findById(true).toProgress();
    }

    @Override
    public VoyageChangeProgress findForUpdate() {
        return findById(true, LockModeType.PESSIMISTIC_WRITE).toProgress();
    }

    @Override
    public void save(VoyageChangeProgress progress) {
        findById(true).update(progress);
    }
}
