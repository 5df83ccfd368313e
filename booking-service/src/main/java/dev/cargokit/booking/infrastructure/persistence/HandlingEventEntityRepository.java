package dev.cargokit.booking.infrastructure.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class HandlingEventEntityRepository implements PanacheRepositoryBase<HandlingEventEntity, HandlingEventEntity.Key> {

    List<HandlingEventEntity> findByCargos(Collection<String> trackingIds) {
        return getSession()
                .createQuery("from handling_event where key.trackingId in :ids", HandlingEventEntity.class)
                .setParameterList("ids", trackingIds)
                .getResultList();
    }
}
