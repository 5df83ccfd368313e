package dev.cargokit.routing.infrastructure.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.routing.domain.Coordinates;
import dev.cargokit.routing.domain.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleLocationsTest {

    /// The only locode whose first letters are not its country's: Evans' Tokyo.
    private static final Set<String> STRANGERS = Set.of("JNTKO", "CNHKG");

    private final List<Location> locations = new SampleTimetable().locations();

    @Test
    void there_are_the_thirteen_of_the_story_and_a_hundred_more() {
        Map<String, String> names = locations.stream()
                .collect(Collectors.toMap(location -> location.locode().code(), Location::name));
        Map<String, String> story = new HashMap<>(Map.of(
                "SESTO",
                "Stockholm",
                "AUMEL",
                "Melbourne",
                "CNHKG",
                "Hongkong",
                "JNTKO",
                "Tokyo",
                "NLRTM",
                "Rotterdam",
                "DEHAM",
                "Hamburg",
                "USNYC",
                "New York",
                "USCHI",
                "Chicago",
                "FIHEL",
                "Helsinki",
                "USDAL",
                "Dallas"));
        story.putAll(Map.of("CNHGH", "Hangzhou", "SEGOT", "Gothenburg", "CNSHA", "Shanghai"));

        assertTrue(names.size() >= 113);
        story.forEach((locode, name) -> assertEquals(name, names.get(locode)));
    }

    @Test
    void nothing_is_there_twice() {
        assertEquals(locations.size(), new HashSet<>(locations).size());
        assertEquals(
                locations.size(),
                locations.stream().map(Location::coordinates).distinct().count());
        assertEquals(
                locations.size(),
                locations.stream()
                        .map(location -> location.name() + location.country())
                        .distinct()
                        .count());
    }

    @Test
    void codes_begin_with_a_country_that_exists() {
        Set<String> countries = Set.of(Locale.getISOCountries());

        for (Location location : locations) {
            String code = location.locode().code();
            assertTrue(countries.contains(location.country()), code);
            assertTrue(STRANGERS.contains(code) || code.startsWith(location.country()), code);
        }
    }

    /// A sign or a digit wrong puts a port far from the strait or cape that leads to it.
    @Test
    void every_port_lies_near_its_waypoint() {
        Map<String, Coordinates> waypoints = SampleTable.read("waypoints.csv").rows().stream()
                .collect(Collectors.toMap(
                        row -> row.text("name"),
                        row -> new Coordinates(row.decimal("latitude"), row.decimal("longitude"))));

        SampleTable.read("locations.csv").rows().stream().map(Port::of).forEach(port -> {
            double nearest = port.waypoints().stream()
                    .mapToDouble(waypoint -> port.nauticalMilesTo(waypoints.get(waypoint)))
                    .min()
                    .orElse(0);
            assertTrue(nearest < 420, port + " is " + nearest + " miles from its waypoint");
        });
    }

    /// Known positions, one for each quarter of the globe.
    @ParameterizedTest
    @CsvSource({
        "SGSIN, 1.3, 103.8", "EGPSD, 31.3, 32.3", "USLAX, 33.7, -118.3", "BRSSZ, -24.0, -46.3", "ZADUR, -29.9, 31.0",
        "AUMEL, -37.8, 144.9", "SESTO, 59.3, 18.1", "USNYC, 40.7, -74.0", "NZAKL, -36.8, 174.8", "CLVAP, -33.0, -71.6"
    })
    void ports_lie_where_they_do(String locode, double latitude, double longitude) {
        Coordinates coordinates = locations.stream()
                .filter(location -> location.locode().code().equals(locode))
                .findFirst()
                .orElseThrow()
                .coordinates();

        assertEquals(latitude, coordinates.latitude(), 0.15);
        assertEquals(longitude, coordinates.longitude(), 0.15);
    }
}
