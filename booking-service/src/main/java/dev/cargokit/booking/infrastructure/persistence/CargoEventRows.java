package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.application.CargoJournal;
import dev.cargokit.booking.domain.CargoEvent;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.kit.postgres.Signals;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/// The cargos' events: kept in the transaction that made them, told of after its commit.
@ApplicationScoped
class CargoEventRows implements CargoJournal, PanacheRepositoryBase<CargoEventEntity, CargoEventEntity.Key> {

    private final Signals signals;
    private final Event<CargoNews> news;

    CargoEventRows(Signals signals, Event<CargoNews> news) {
        this.signals = signals;
        this.news = news;
    }

    /// @param before how many events of that cargo there were before these
    void append(List<CargoEvent> events, int before) {
        int sequence = before;
        for (var event : events) {
            persist(CargoEventEntity.of(event, ++sequence));
        }
        signals.raise(PostgresChangeFeed.CHANNEL, "");
        news.fire(new CargoNews(events.stream().map(EventType::of).toList()));
    }

    @Override
    public List<Entry> of(TrackingId trackingId) {
        return list("key.trackingId = ?1 order by key.sequence", trackingId.value()).stream()
                .map(CargoEventEntity::entry)
                .toList();
    }
}
