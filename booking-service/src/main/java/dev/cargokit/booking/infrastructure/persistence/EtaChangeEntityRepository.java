package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.estimate.EtaChange;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class EtaChangeEntityRepository implements PanacheRepositoryBase<EtaChangeEntity, EtaChangeEntity.Key> {

    /// Numbers the changes after the cargo's events: each comes with one.
    ///
    /// @param before how many events of that cargo are stored already
    void append(TrackingId cargo, List<EtaChange> changes, int before) {
        int sequence = before;
        for (var change : changes) {
            persist(EtaChangeEntity.of(cargo, ++sequence, change));
        }
    }
}
