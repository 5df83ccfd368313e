package dev.cargokit.routing.infrastructure.sample;

import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sample laid out in time: every service from 30 days before the first start to a year after it, and
/// the three voyages of the original's story, which sail in the days after the first start.
final class SampleTimetable {

    private static final int DAYS_BEFORE = 30;
    private static final int DAYS_AFTER = 365;
    private static final int NOON = 12;

    private final SeaChart chart = SeaChart.read();
    private final Map<UnLocode, Port> ports = SampleTable.read("locations.csv").rows().stream()
            .map(Port::of)
            .collect(Collectors.toMap(Port::locode, Function.identity()));

    List<Location> locations() {
        return ports.values().stream().map(Port::location).toList();
    }

    List<LinerService> services() {
        return SampleTable.read("services.csv").rows().stream()
                .map(this::service)
                .toList();
    }

    List<Voyage> voyages(LocalDate firstStart) {
        LocalDate from = firstStart.minusDays(DAYS_BEFORE);
        LocalDate until = firstStart.plusDays(DAYS_AFTER);
        Stream<Voyage> regular = services().stream().flatMap(service -> service.sailings(from, until));
        Stream<Voyage> story = SampleTable.read("voyages.csv").rows().stream().map(row -> storied(row, firstStart));
        return Stream.concat(regular, story).toList();
    }

    private LinerService service(SampleTable.Row row) {
        Carriage carriage = Carriage.valueOf(row.text("carriage").toUpperCase(Locale.ROOT));
        return new LinerService(
                row.text("code"),
                carriage,
                rotation(row, carriage),
                DayOfWeek.of(row.integer("weekday")),
                row.integer("every"));
    }

    private Voyage storied(SampleTable.Row row, LocalDate firstStart) {
        LocalDate day = firstStart.plusDays(row.integer("days"));
        return rotation(row, Carriage.SEA)
                .sailing(row.text("number"), day.atTime(NOON, 0).toInstant(ZoneOffset.UTC));
    }

    private Rotation rotation(SampleTable.Row row, Carriage carriage) {
        List<Port> calls =
                row.words("calls").stream().map(UnLocode::new).map(ports::get).toList();
        return Rotation.of(calls, carriage, chart, row.decimal("knots"), Duration.ofHours(row.integer("stay")));
    }
}
