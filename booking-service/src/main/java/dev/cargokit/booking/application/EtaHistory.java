package dev.cargokit.booking.application;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.estimate.EtaChange;
import java.util.List;

/// The changes of cargos' ETAs, for reading (rule A16).
public interface EtaHistory {

    /// In order.
    List<EtaChange> findByCargo(TrackingId cargo);
}
