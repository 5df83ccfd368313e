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

/// The sample timetable: every service from 30 days before the first start to a year after it, and the
/// three voyages of Evans' scenario in the days after the first start.
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
        var from = firstStart.minusDays(DAYS_BEFORE);
        var until = firstStart.plusDays(DAYS_AFTER);
        var regular = services().stream().flatMap(service -> service.voyages(from, until));
        var scenario = SampleTable.read("voyages.csv").rows().stream().map(row -> scenarioVoyage(row, firstStart));
        return Stream.concat(regular, scenario).toList();
    }

    private LinerService service(SampleTable.Row row) {
        var mode = TransportMode.valueOf(row.text("carriage").toUpperCase(Locale.ROOT));
        return new LinerService(
                row.text("code"),
                mode,
                rotation(row, mode),
                DayOfWeek.of(row.integer("weekday")),
                row.integer("every"));
    }

    private Voyage scenarioVoyage(SampleTable.Row row, LocalDate firstStart) {
        var day = firstStart.plusDays(row.integer("days"));
        return rotation(row, TransportMode.SEA)
                .voyage(row.text("number"), day.atTime(NOON, 0).toInstant(ZoneOffset.UTC));
    }

    private Rotation rotation(SampleTable.Row row, TransportMode mode) {
        var calls =
                row.words("calls").stream().map(UnLocode::new).map(ports::get).toList();
        return Rotation.of(calls, mode, chart, row.decimal("knots"), Duration.ofHours(row.integer("stay")));
    }
}
