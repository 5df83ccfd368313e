package dev.cargokit.routing.infrastructure.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyagePosition;
import dev.cargokit.routing.domain.search.PathQuery;
import dev.cargokit.routing.domain.search.PathSearch;
import dev.cargokit.routing.domain.search.Timetable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTimetableTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 20);
    private static final Duration TRANSFER = Duration.ofHours(12);

    private static final SampleTimetable SAMPLE = new SampleTimetable();
    private static final List<Voyage> VOYAGES = SAMPLE.voyages(START);

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void any_two_locations_are_connected_within_ninety_days(int day) {
        var timetable = Timetable.of(SAMPLE.locations(), VOYAGES);
        var search = new PathSearch(TRANSFER);
        var departure = START.plusDays(day).atTime(9, 30).toInstant(ZoneOffset.UTC);
        var deadline = departure.plus(Duration.ofDays(90));
        var locodes = SAMPLE.locations().stream().map(Location::locode).toList();

        locodes.parallelStream()
                .forEach(from -> locodes.stream()
                        .filter(to -> !to.equals(from))
                        .forEach(to -> assertFalse(
                                search.search(timetable, new PathQuery(from, to, departure, deadline, 1))
                                        .isEmpty(),
                                from + " to " + to)));
    }

    @Test
    void ships_sail_at_eight_to_twenty_five_knots() {
        var ports = SampleTable.read("locations.csv").rows().stream()
                .map(Port::of)
                .collect(Collectors.toMap(Port::locode, Function.identity()));

        SAMPLE.services().stream()
                .filter(service -> service.mode() == TransportMode.SEA)
                .forEach(service -> {
                    var voyage = service.voyages(START, START.plusDays(6))
                            .findFirst()
                            .orElseThrow();
                    var movements = voyage.schedule().movements();
                    for (int leg = 0; leg < movements.size(); leg++) {
                        var movement = movements.get(leg);
                        var passage = service.rotation().passages().get(leg);
                        double hours = Duration.between(movement.departure(), movement.arrival())
                                .toHours();
                        double knots = passage.nauticalMiles() / (hours - passage.canalHours());
                        double straight = ports.get(movement.from()).nauticalMilesTo(ports.get(movement.to()));

                        assertTrue(knots >= 8 && knots <= 25, voyage.number() + " " + movement + " " + knots);
                        assertTrue(passage.nauticalMiles() >= straight, movement + " sails under ground");
                    }
                });
    }

    /// Published distances by sea in nautical miles.
    @ParameterizedTest
    @CsvSource({
        "NLRTM, SGSIN, 8290", "CNSHA, USLAX, 5710", "CNHKG, USNYC, 11200", "NLRTM, USNYC, 3330", "SGSIN, AUMEL, 3850",
        "NLRTM, BRSSZ, 5470", "ZADUR, SGSIN, 4860", "KRPUS, USLGB, 5230", "INNSA, SGSIN, 2440", "PAMIT, NZAKL, 6560"
    })
    void passages_have_realistic_lengths(String from, String to, double miles) {
        var ports = SampleTable.read("locations.csv").rows().stream()
                .map(Port::of)
                .collect(Collectors.toMap(port -> port.locode().code(), Function.identity()));

        assertEquals(
                miles, SeaChart.read().passage(ports.get(from), ports.get(to)).nauticalMiles(), 0.06 * miles);
    }

    @Test
    void services_return_to_their_first_port() {
        SAMPLE.services().stream()
                .map(LinerService::rotation)
                .map(Rotation::calls)
                .forEach(calls -> assertEquals(calls.getFirst(), calls.getLast()));
        assertTrue(SAMPLE.services().size() >= 40);
    }

    @Test
    void voyages_of_the_scenario_depart_soon_after_the_start() {
        assertEquals("CNHKG JNTKO USNYC", rotation("V100"));
        assertEquals("JNTKO NLRTM DEHAM AUMEL JNTKO", rotation("V300"));
        assertEquals("DEHAM SESTO FIHEL DEHAM", rotation("V400"));
        assertTrue(List.of("V100", "V300", "V400").stream()
                .map(this::departure)
                .allMatch(day -> day.isAfter(START) && day.isBefore(START.plusDays(7))));
    }

    @Test
    void voyages_depart_from_a_month_before_the_start_to_a_year_after_it() {
        var departures = VOYAGES.stream().map(this::departure).sorted().toList();

        assertEquals(START.minusDays(30), departures.getFirst());
        assertEquals(START.plusDays(365), departures.getLast());
        assertEquals(
                VOYAGES.size(),
                VOYAGES.stream().map(VoyagePosition::of).distinct().count());
    }

    @Test
    void services_depart_weekly() {
        var departures = VOYAGES.stream()
                .filter(voyage -> voyage.number().value().startsWith("AE1-"))
                .map(this::departure)
                .sorted()
                .toList();

        assertTrue(IntStream.range(1, departures.size())
                .allMatch(next -> departures.get(next - 1).plusDays(7).equals(departures.get(next))));
    }

    private LocalDate departure(String number) {
        return departure(voyage(number));
    }

    private LocalDate departure(Voyage voyage) {
        return LocalDate.ofInstant(voyage.departure(), ZoneOffset.UTC);
    }

    private String rotation(String number) {
        var movements = voyage(number).schedule().movements();
        return movements.getFirst().from()
                + movements.stream().map(movement -> " " + movement.to()).collect(Collectors.joining());
    }

    private Voyage voyage(String number) {
        return VOYAGES.stream()
                .filter(voyage -> voyage.number().value().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
