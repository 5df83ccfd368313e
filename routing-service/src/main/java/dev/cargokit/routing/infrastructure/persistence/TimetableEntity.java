package dev.cargokit.routing.infrastructure.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// The one row that counts the changes of the timetable.
@Entity(name = "timetable")
@Table(name = "timetable")
class TimetableEntity {

    static final short ONLY = 1;

    @Id
    short id;

    long version;

    /// When the sample was added; null as long as it was not.
    @Column(name = "sampled_at")
    Instant sampledAt;
}
