package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.estimate.EtaChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/// A change of a cargo's ETA; rows are only inserted.
@Entity(name = "eta_change")
@Immutable
@Table(name = "eta_change")
class EtaChangeEntity {

    @EmbeddedId
    Key key;

    /// Null when it became unknown.
    Instant eta;

    String reason;

    @Column(name = "changed_at")
    Instant changedAt;

    @Embeddable
    record Key(@Column(name = "tracking_id") String trackingId, int sequence) {}

    static EtaChangeEntity of(TrackingId cargo, int sequence, EtaChange change) {
        var entity = new EtaChangeEntity();
        entity.key = new Key(cargo.value(), sequence);
        entity.eta = change.eta().orElse(null);
        entity.reason = change.reason();
        entity.changedAt = change.at();
        return entity;
    }
}
