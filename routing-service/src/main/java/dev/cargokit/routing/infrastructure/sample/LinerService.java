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

/// A rotation sailed again and again, each time as a voyage named for service and day, such as `AE1-261123`.
record LinerService(String code, Carriage carriage, Rotation rotation, DayOfWeek first, int everyDays) {

    private static final LocalTime DEPARTURE = LocalTime.of(18, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    /// The sailings that leave their first port between two days.
    Stream<Voyage> sailings(LocalDate from, LocalDate until) {
        return from.with(TemporalAdjusters.nextOrSame(first))
                .datesUntil(until.plusDays(1), Period.ofDays(everyDays))
                .map(this::sailing);
    }

    private Voyage sailing(LocalDate day) {
        return rotation.sailing(
                code + "-" + DAY.format(day), day.atTime(DEPARTURE).toInstant(ZoneOffset.UTC));
    }
}
