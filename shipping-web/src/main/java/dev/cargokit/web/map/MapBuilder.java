package dev.cargokit.web.map;

import dev.cargokit.web.client.Location;
import dev.cargokit.web.map.Drawing.Line;
import dev.cargokit.web.map.Drawing.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Builds a map: lines and ports are added by UN/LOCODE, then the map is framed around them. Unknown locations are left
/// out.
public final class MapBuilder {

    private static final int HEIGHT = 560;

    private final SeaLanes lanes;
    private final Function<String, Optional<Location>> locations;
    private final List<Polyline> lines = new ArrayList<>();
    private final Map<String, Pin> pins = new LinkedHashMap<>();

    MapBuilder(SeaLanes lanes, Function<String, Optional<Location>> locations) {
        this.lanes = lanes;
        this.locations = locations;
    }

    /// A line from one port to the next.
    ///
    /// @param style its class in the style sheet
    public MapBuilder line(String style, String from, String to) {
        path(from, to).ifPresent(points -> add(new Polyline(style, points)));
        return this;
    }

    /// A line with a ship on it.
    ///
    /// @param done the style of the line behind the ship
    /// @param ahead the style of the line ahead of it
    public MapBuilder ship(String done, String ahead, String from, String to, double fraction, String name) {
        path(from, to).ifPresent(points -> {
            var line = nearLast(new Polyline(ahead, points));
            add(line.part(fraction, true, done));
            add(line.part(fraction, false, ahead));
            pins.put("ship", new Pin("here", "here", line.at(fraction), name));
        });
        return this;
    }

    /// A port; when it is added twice, the first style counts.
    ///
    /// @param style `port`, `goal`, `dot`, or `here` for where the cargo is
    /// @param weight `major` for labels that small screens show too, else `minor`
    public MapBuilder port(String style, String weight, String locode) {
        locations
                .apply(locode)
                .ifPresent(port ->
                        pins.putIfAbsent(locode, new Pin(style, weight, onLine(GeoPoint.of(port)), port.name())));
        return this;
    }

    /// The map; null when nothing of it has a known location.
    ///
    /// @param description what the map shows, as text
    public Drawing draw(String description) {
        var points = Stream.concat(
                        lines.stream().flatMap(line -> line.points().stream()),
                        pins.values().stream().map(Pin::point))
                .toList();
        return points.isEmpty() ? null : draw(Frame.around(points, HEIGHT), description);
    }

    private Drawing draw(Frame frame, String description) {
        return new Drawing(
                description,
                HEIGHT,
                frame.land(),
                lines.stream()
                        .map(line -> new Line(line.style(), frame.path(line)))
                        .toList(),
                pins.values().stream().map(pin -> pin.mark(frame)).toList(),
                labels(frame));
    }

    private List<Drawing.Label> labels(Frame frame) {
        var labels = new Labels(HEIGHT);
        pins.values().forEach(pin -> labels.avoid(frame.x(pin.point), frame.y(pin.point)));
        Stream.concat(
                        pins.values().stream().filter(pin -> !pin.weight.equals("minor")),
                        pins.values().stream().filter(pin -> pin.weight.equals("minor")))
                .forEach(pin -> labels.place(pin.weight, frame.x(pin.point), frame.y(pin.point), pin.name));
        return labels.placed();
    }

    private Optional<List<GeoPoint>> path(String from, String to) {
        return locations.apply(from).flatMap(start -> locations.apply(to).map(end -> lanes.path(start, end)));
    }

    private void add(Polyline line) {
        if (line.points().size() > 1) {
            lines.add(nearLast(line));
        }
    }

    /// Keeps consecutive lines from lying 360 degrees apart.
    private Polyline nearLast(Polyline line) {
        return lines.isEmpty()
                ? line
                : line.near(lines.getLast().points().getLast().longitude());
    }

    /// The position of a port on a line that touches it, which may lie beyond the date line.
    private GeoPoint onLine(GeoPoint port) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .filter(point -> point.isAt(port))
                .findFirst()
                .orElse(port);
    }

    private record Pin(String style, String weight, GeoPoint point, String name) {

        Mark mark(Frame frame) {
            return new Mark(style, Frame.number(frame.x(point)), Frame.number(frame.y(point)), name);
        }
    }
}
