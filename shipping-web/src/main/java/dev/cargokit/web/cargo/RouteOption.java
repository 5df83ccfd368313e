package dev.cargokit.web.cargo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.web.client.booking.Leg;
import dev.cargokit.web.client.booking.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A route that a cargo could take, with the figures that people compare.
///
/// @param letter its name on the map
/// @param json the route as booking sent it, to be sent back verbatim
public record RouteOption(String letter, List<Leg> legs, String json) {

    static final int MAXIMUM = 4;

    static List<RouteOption> of(List<Route> routes, ObjectMapper json) {
        return IntStream.range(0, Math.min(MAXIMUM, routes.size()))
                .mapToObj(at -> new RouteOption(
                        String.valueOf((char) ('A' + at)), routes.get(at).legs(), toJson(routes.get(at), json)))
                .toList();
    }

    /// Its class in the style sheet.
    public String style() {
        return letter.toLowerCase(Locale.ROOT);
    }

    public Instant departure() {
        return legs.getFirst().loadTime();
    }

    public Instant arrival() {
        return legs.getLast().unloadTime();
    }

    /// From the first departure to the arrival.
    public String duration() {
        return format(Duration.between(departure(), arrival()));
    }

    public int changes() {
        return legs.size() - 1;
    }

    /// The time between voyages.
    public String timeInPort() {
        var waiting = IntStream.range(1, legs.size())
                .mapToObj(at -> Duration.between(
                        legs.get(at - 1).unloadTime(), legs.get(at).loadTime()))
                .reduce(Duration.ZERO, Duration::plus);
        return waiting.isZero() ? "none" : format(waiting);
    }

    private static String format(Duration duration) {
        return duration.toDays() > 1 ? duration.toDays() + " days" : duration.toHours() + " h";
    }

    private static String toJson(Route route, ObjectMapper json) {
        try {
            return json.writeValueAsString(route);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
