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
    void has_the_thirteen_of_the_scenario_and_a_hundred_more() {
        var names = locations.stream()
                .collect(Collectors.toMap(location -> location.locode().code(), Location::name));
        var story = new HashMap<String, String>(Map.of(
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
    void has_no_duplicates() {
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
    void locodes_start_with_an_existing_country() {
        var countries = Set.of(Locale.getISOCountries());

        for (var location : locations) {
            var code = location.locode().code();
            assertTrue(countries.contains(location.country()), code);
            assertTrue(STRANGERS.contains(code) || code.startsWith(location.country()), code);
        }
    }

    /// A wrong sign or digit puts a port far from its strait or cape.
    @Test
    void every_port_is_near_its_waypoint() {
        var waypoints = SampleTable.read("waypoints.csv").rows().stream()
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

    /// Known positions, one per quarter of the globe.
    @ParameterizedTest
    @CsvSource({
        "SGSIN, 1.3, 103.8", "EGPSD, 31.3, 32.3", "USLAX, 33.7, -118.3", "BRSSZ, -24.0, -46.3", "ZADUR, -29.9, 31.0",
        "AUMEL, -37.8, 144.9", "SESTO, 59.3, 18.1", "USNYC, 40.7, -74.0", "NZAKL, -36.8, 174.8", "CLVAP, -33.0, -71.6"
    })
    void ports_have_their_positions(String locode, double latitude, double longitude) {
        var coordinates = locations.stream()
                .filter(location -> location.locode().code().equals(locode))
                .findFirst()
                .orElseThrow()
                .coordinates();

        assertEquals(latitude, coordinates.latitude(), 0.15);
        assertEquals(longitude, coordinates.longitude(), 0.15);
    }
}
