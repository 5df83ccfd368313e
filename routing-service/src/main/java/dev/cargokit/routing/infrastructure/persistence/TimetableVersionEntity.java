package dev.cargokit.routing.infrastructure.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// The single row with the version of the timetable.
@Entity(name = "timetable")
@Table(name = "timetable")
class TimetableVersionEntity {

    static final short ONLY = 1;

    @Id
    short id;

    long version;

    /// When the sample data were added; null before.
    @Column(name = "sampled_at")
    Instant sampledAt;
}
