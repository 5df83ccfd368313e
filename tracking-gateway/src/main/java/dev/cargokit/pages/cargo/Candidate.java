package dev.cargokit.pages.cargo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.pages.service.Leg;
import dev.cargokit.pages.service.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A route that a cargo could take, with what people choose by.
///
/// @param letter by which the map knows it
/// @param json the route as it came, to be sent back verbatim
public record Candidate(String letter, List<Leg> legs, String json) {

    static final int MOST = 4;

    static List<Candidate> of(List<Route> routes, ObjectMapper json) {
        return IntStream.range(0, Math.min(MOST, routes.size()))
                .mapToObj(at -> new Candidate(
                        String.valueOf((char) ('A' + at)), routes.get(at).legs(), written(routes.get(at), json)))
                .toList();
    }

    /// The class that the style sheet knows it by.
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
        return words(Duration.between(departure(), arrival()));
    }

    public int changes() {
        return legs.size() - 1;
    }

    /// Waiting between voyages.
    public String timeInPort() {
        var waiting = IntStream.range(1, legs.size())
                .mapToObj(at -> Duration.between(
                        legs.get(at - 1).unloadTime(), legs.get(at).loadTime()))
                .reduce(Duration.ZERO, Duration::plus);
        return waiting.isZero() ? "none" : words(waiting);
    }

    private static String words(Duration duration) {
        return duration.toDays() > 1 ? duration.toDays() + " days" : duration.toHours() + " h";
    }

    private static String written(Route route, ObjectMapper json) {
        try {
            return json.writeValueAsString(route);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
