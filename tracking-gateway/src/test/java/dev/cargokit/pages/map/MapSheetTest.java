package dev.cargokit.pages.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.pages.service.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapSheetTest {

    private static final Place ROTTERDAM = new Place("NLRTM", "Rotterdam", "NL", 51.95, 4.14);
    private static final Place SINGAPORE = new Place("SGSIN", "Singapore", "SG", 1.26, 103.84);
    private static final Place TOKYO = new Place("JNTKO", "Tokyo", "JP", 35.6, 139.8);
    private static final Place NEW_YORK = new Place("USNYC", "New York", "US", 40.7, -74.0);

    private final SeaLanes lanes = new SeaLanes();

    @Test
    void ships_go_through_suez_and_not_over_land() {
        var way = lanes.way(ROTTERDAM, SINGAPORE);

        assertTrue(way.stream().anyMatch(point -> near(point, 31.3, 32.4)), way::toString);
        assertTrue(way.stream().anyMatch(point -> near(point, 36.0, -5.6)), way::toString);
    }

    @Test
    void a_way_goes_on_across_the_date_line() {
        var way = lanes.way(TOKYO, NEW_YORK);

        assertTrue(IntStream.range(1, way.size())
                .allMatch(
                        at -> Math.abs(way.get(at).longitude() - way.get(at - 1).longitude()) <= 180));
        assertEquals(286, way.getLast().longitude(), 1e-9);
    }

    @Test
    void everything_drawn_lies_in_the_picture() {
        var map = sheet().under("done", "ahead", "JNTKO", "USNYC", 0.4, "Aboard V100")
                .port("port", "major", "JNTKO")
                .port("goal", "major", "USNYC")
                .draw("a map");

        assertEquals(
                List.of("done", "ahead"),
                map.lines().stream().map(Drawing.Line::style).toList());
        assertEquals(3, map.labels().size());
        map.marks().forEach(mark -> {
            assertTrue(Double.parseDouble(mark.x()) > 0 && Double.parseDouble(mark.x()) < map.width(), mark::toString);
            assertTrue(Double.parseDouble(mark.y()) > 0 && Double.parseDouble(mark.y()) < map.height(), mark::toString);
        });
    }

    @Test
    void there_is_no_map_of_what_nobody_knows_the_place_of() {
        assertNull(sheet().way("ahead", "NOWHR", "JNTKO")
                .port("goal", "major", "NOWHR")
                .draw("nothing"));
    }

    @Test
    void the_coasts_are_one_path_that_a_browser_loads_quickly() {
        var svg = Coast.svg();

        assertTrue(svg.contains("id=\"land\""));
        assertTrue(svg.length() < 100_000, () -> svg.length() + " characters");
    }

    private MapSheet sheet() {
        return new MapSheet(
                lanes,
                code -> Stream.of(TOKYO, NEW_YORK)
                        .filter(place -> place.locode().equals(code))
                        .findFirst());
    }

    private static boolean near(GeoPoint point, double latitude, double longitude) {
        return point.milesTo(new GeoPoint(latitude, longitude)) < 120;
    }
}
