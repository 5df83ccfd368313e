package dev.cargokit.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.web.client.Location;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapBuilderTest {

    private static final Location ROTTERDAM = new Location("NLRTM", "Rotterdam", "NL", 51.95, 4.14);
    private static final Location SINGAPORE = new Location("SGSIN", "Singapore", "SG", 1.26, 103.84);
    private static final Location TOKYO = new Location("JNTKO", "Tokyo", "JP", 35.6, 139.8);
    private static final Location NEW_YORK = new Location("USNYC", "New York", "US", 40.7, -74.0);

    private final SeaLanes lanes = new SeaLanes();

    @Test
    void ships_sail_through_suez_and_not_over_land() {
        var path = lanes.path(ROTTERDAM, SINGAPORE);

        assertTrue(path.stream().anyMatch(point -> near(point, 31.3, 32.4)), path::toString);
        assertTrue(path.stream().anyMatch(point -> near(point, 36.0, -5.6)), path::toString);
    }

    @Test
    void a_path_continues_across_the_date_line() {
        var path = lanes.path(TOKYO, NEW_YORK);

        assertTrue(IntStream.range(1, path.size())
                .allMatch(at ->
                        Math.abs(path.get(at).longitude() - path.get(at - 1).longitude()) <= 180));
        assertEquals(286, path.getLast().longitude(), 1e-9);
    }

    @Test
    void everything_lies_in_the_picture() {
        var drawing = map().ship("done", "ahead", "JNTKO", "USNYC", 0.4, "Aboard V100")
                .port("port", "major", "JNTKO")
                .port("goal", "major", "USNYC")
                .draw("a map");

        assertEquals(
                List.of("done", "ahead"),
                drawing.lines().stream().map(Drawing.Line::style).toList());
        assertEquals(3, drawing.labels().size());
        drawing.marks().forEach(mark -> {
            assertTrue(
                    Double.parseDouble(mark.x()) > 0 && Double.parseDouble(mark.x()) < drawing.width(), mark::toString);
            assertTrue(
                    Double.parseDouble(mark.y()) > 0 && Double.parseDouble(mark.y()) < drawing.height(),
                    mark::toString);
        });
    }

    @Test
    void unknown_locations_have_no_map() {
        assertNull(map().line("ahead", "NOWHR", "JNTKO")
                .port("goal", "major", "NOWHR")
                .draw("nothing"));
    }

    @Test
    void the_coastline_is_one_small_path() {
        var svg = Coastline.svg();

        assertTrue(svg.contains("id=\"land\""));
        assertTrue(svg.length() < 100_000, () -> svg.length() + " characters");
    }

    private MapBuilder map() {
        return new MapBuilder(
                lanes,
                code -> Stream.of(TOKYO, NEW_YORK)
                        .filter(location -> location.locode().equals(code))
                        .findFirst());
    }

    private static boolean near(GeoPoint point, double latitude, double longitude) {
        return point.milesTo(new GeoPoint(latitude, longitude)) < 120;
    }
}
