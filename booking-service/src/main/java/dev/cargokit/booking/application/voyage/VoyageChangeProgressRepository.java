package dev.cargokit.booking.application.voyage;

public interface VoyageChangeProgressRepository {

    VoyageChangeProgress find();

    /// The progress, locked until the transaction ends: instances take turns.
    VoyageChangeProgress findForUpdate();

    void save(VoyageChangeProgress progress);
}
