package dev.cargokit.booking.infrastructure.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class HandlingEventRows implements PanacheRepositoryBase<HandlingEventEntity, HandlingEventEntity.Key> {

    List<HandlingEventEntity> of(Collection<String> trackingIds) {
        return list("key.trackingId in ?1", trackingIds);
    }
}
