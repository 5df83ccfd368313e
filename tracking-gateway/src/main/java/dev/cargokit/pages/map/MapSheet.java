package dev.cargokit.pages.map;

import dev.cargokit.pages.map.Drawing.Line;
import dev.cargokit.pages.map.Drawing.Mark;
import dev.cargokit.pages.service.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A map that is being drawn: ways and ports are put on it by their UN/LOCODEs, then it is framed around them. What
/// nobody knows the place of is left out.
public final class MapSheet {

    private static final int HEIGHT = 560;

    private final SeaLanes lanes;
    private final Function<String, Optional<Place>> places;
    private final List<Way> ways = new ArrayList<>();
    private final Map<String, Pin> pins = new LinkedHashMap<>();

    MapSheet(SeaLanes lanes, Function<String, Optional<Place>> places) {
        this.lanes = lanes;
        this.places = places;
    }

    /// A way from one port to the next.
    ///
    /// @param style the class that the style sheet knows it by
    public MapSheet way(String style, String from, String to) {
        between(from, to).ifPresent(points -> add(new Way(style, points)));
        return this;
    }

    /// A way of which a part is done, and the ship on it.
    public MapSheet under(String done, String ahead, String from, String to, double fraction, String ship) {
        between(from, to).ifPresent(points -> {
            var whole = near(new Way(ahead, points));
            add(whole.part(fraction, true, done));
            add(whole.part(fraction, false, ahead));
            pins.put("ship", new Pin("here", "here", whole.at(fraction), ship));
        });
        return this;
    }

    /// A port; the first word on one is the last.
    ///
    /// @param style `port`, or `here` for where the cargo is
    /// @param weight `major` for labels that small screens show too, else `minor`
    public MapSheet port(String style, String weight, String locode) {
        places.apply(locode)
                .ifPresent(place ->
                        pins.putIfAbsent(locode, new Pin(style, weight, anchored(GeoPoint.of(place)), place.name())));
        return this;
    }

    /// @param description what the map shows, in words
    public Drawing draw(String description) {
        var points = Stream.concat(
                        ways.stream().flatMap(way -> way.points().stream()),
                        pins.values().stream().map(Pin::point))
                .toList();
        var frame = points.isEmpty() ? null : Frame.around(points, HEIGHT);
        return frame == null ? null : drawn(frame, description);
    }

    private Drawing drawn(Frame frame, String description) {
        var labels = new Labels(HEIGHT);
        pins.values().forEach(pin -> labels.avoid(frame.x(pin.point), frame.y(pin.point)));
        Stream.concat(
                        pins.values().stream().filter(pin -> !pin.weight.equals("minor")),
                        pins.values().stream().filter(pin -> pin.weight.equals("minor")))
                .forEach(pin -> labels.place(pin.weight, frame.x(pin.point), frame.y(pin.point), pin.name));
        return new Drawing(
                description,
                HEIGHT,
                frame.land(),
                ways.stream().map(way -> new Line(way.style(), frame.path(way))).toList(),
                pins.values().stream()
                        .map(pin -> new Mark(
                                pin.style,
                                Frame.number(frame.x(pin.point)),
                                Frame.number(frame.y(pin.point)),
                                pin.name))
                        .toList(),
                labels.placed());
    }

    private Optional<List<GeoPoint>> between(String from, String to) {
        return places.apply(from).flatMap(begin -> places.apply(to).map(end -> lanes.way(begin, end)));
    }

    private void add(Way way) {
        if (way.points().size() > 1) {
            ways.add(near(way));
        }
    }

    /// So that ways which belong together do not lie a turn of the globe apart.
    private Way near(Way way) {
        return ways.isEmpty() ? way : way.near(ways.getLast().points().getLast().longitude());
    }

    private GeoPoint anchored(GeoPoint port) {
        return ways.stream()
                .flatMap(way -> way.points().stream())
                .filter(point -> Math.abs(point.latitude() - port.latitude()) < 1e-6
                        && Math.abs(point.near(port.longitude()).longitude() - port.longitude()) < 1e-6)
                .findFirst()
                .orElse(port);
    }

    private record Pin(String style, String weight, GeoPoint point, String name) {}
}
