package dev.cargokit.routing.infrastructure.sample;

import dev.cargokit.routing.domain.Voyage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/// A rotation that is repeated, each time as a voyage numbered by service and day, such as `AE1-261123`.
record LinerService(String code, TransportMode mode, Rotation rotation, DayOfWeek first, int everyDays) {

    private static final LocalTime DEPARTURE = LocalTime.of(18, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    /// The voyages that depart from the first port between two days.
    Stream<Voyage> voyages(LocalDate from, LocalDate until) {
        return from.with(TemporalAdjusters.nextOrSame(first))
                .datesUntil(until.plusDays(1), Period.ofDays(everyDays))
                .map(this::voyage);
    }

    private Voyage voyage(LocalDate day) {
        return rotation.voyage(
                code + "-" + DAY.format(day), day.atTime(DEPARTURE).toInstant(ZoneOffset.UTC));
    }
}
