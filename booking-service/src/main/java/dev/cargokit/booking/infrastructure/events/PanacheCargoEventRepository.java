package dev.cargokit.booking.infrastructure.events;

import dev.cargokit.booking.application.CargoEventRepository;
import dev.cargokit.booking.domain.cargo.CargoEvent;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.kit.postgres.Notifications;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/// Stores the events of cargos in the transaction that raised them; subscribers are notified after its
/// commit.
@ApplicationScoped
public class PanacheCargoEventRepository
        implements CargoEventRepository, PanacheRepositoryBase<CargoEventEntity, CargoEventEntity.Key> {

    private final Notifications notifications;
    private final Event<CargoEventsRecorded> recorded;

    PanacheCargoEventRepository(Notifications notifications, Event<CargoEventsRecorded> recorded) {
        this.notifications = notifications;
        this.recorded = recorded;
    }

    /// @param before how many events of that cargo are stored already
    public void append(List<CargoEvent> events, int before) {
        int sequence = before;
        for (var event : events) {
            persist(CargoEventEntity.of(event, ++sequence));
        }
        announce(events);
    }

    /// Notifies subscribers of stored events: after the commit, or at once where that is over.
    public void announce(List<CargoEvent> events) {
        notifications.send(PostgresChangeFeed.CHANNEL, "");
        recorded.fire(
                new CargoEventsRecorded(events.stream().map(CargoEventType::of).toList()));
    }

    @Override
    public List<StoredEvent> findByCargo(TrackingId trackingId) {
        return list("key.trackingId = ?1 order by key.sequence", trackingId.value()).stream()
                .map(CargoEventEntity::toStoredEvent)
                .toList();
    }
}
