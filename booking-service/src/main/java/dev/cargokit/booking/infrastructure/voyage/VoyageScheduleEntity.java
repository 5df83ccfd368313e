package dev.cargokit.booking.infrastructure.voyage;

import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.ScheduledCall;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// The schedule of a voyage after its last change.
@Entity(name = "voyage_schedule")
@Table(name = "voyage_schedule")
class VoyageScheduleEntity {

    @Id
    @Column(name = "voyage_number")
    String voyageNumber;

    long version;
    boolean cancelled;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CallDocument> calls;

    String reason;

    /// Null times are those that the call does not have.
    record CallDocument(String location, Instant arrival, Instant departure) {

        static CallDocument of(ScheduledCall call) {
            return new CallDocument(
                    call.location().code(),
                    call.arrival().orElse(null),
                    call.departure().orElse(null));
        }

        ScheduledCall toCall() {
            return new ScheduledCall(
                    new UnLocode(location), Optional.ofNullable(arrival), Optional.ofNullable(departure));
        }
    }

    void update(VoyageSchedule schedule) {
        version = schedule.version();
        cancelled = schedule.cancelled();
        calls = schedule.calls().stream().map(CallDocument::of).toList();
        reason = schedule.reason();
    }

    VoyageSchedule toSchedule() {
        return new VoyageSchedule(
                new VoyageNumber(voyageNumber),
                version,
                cancelled,
                calls.stream().map(CallDocument::toCall).toList(),
                reason);
    }
}
