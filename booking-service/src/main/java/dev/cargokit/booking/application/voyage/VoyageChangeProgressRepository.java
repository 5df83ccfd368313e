package dev.cargokit.booking.application.voyage;

/// Where booking keeps its progress, so that a restart or another instance continues it.
public interface VoyageChangeProgressRepository {

    VoyageChangeProgress find();

    /// The progress, locked until the transaction ends: instances take turns.
    VoyageChangeProgress findForUpdate();

    void save(VoyageChangeProgress progress);
}
