package dev.cargokit.routing.domain.search;

import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.Coordinates;
import dev.cargokit.routing.domain.Location;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Small timetables as text: `"V1: A 1 B 2-3 C 4"` leaves A in hour 1, is at B from 2 to 3 and
/// reaches C in hour 4. A is the location AAAAA.
final class Timetables {

    static final Instant MIDNIGHT = Instant.parse("2026-11-20T00:00:00Z");

    private Timetables() {}

    static Timetable of(String... voyages) {
        var places = Stream.of("A", "B", "C", "D", "E", "F")
                .map(letter -> new Location(place(letter), letter, "XX", new Coordinates(0, 0)))
                .toList();
        return Timetable.of(places, Stream.of(voyages).map(Timetables::voyage).toList());
    }

    static Voyage voyage(String text) {
        var words = text.split("[: ]+");
        var movements = new ArrayList<CarrierMovement>();
        for (int word = 1; word + 2 < words.length; word += 2) {
            var from = words[word + 1].split("-");
            var to = words[word + 3].split("-");
            movements.add(new CarrierMovement(
                    place(words[word]), place(words[word + 2]), hour(from[from.length - 1]), hour(to[0])));
        }
        return new Voyage(new VoyageNumber(words[0]), new Schedule(movements));
    }

    static UnLocode place(String letter) {
        return new UnLocode(letter.repeat(5).toUpperCase(Locale.ROOT));
    }

    static Instant hour(String hour) {
        return MIDNIGHT.plus(Duration.ofHours(Integer.parseInt(hour)));
    }

    /// Paths in the same notation: `"V1 A-B, V2 B-C"`.
    static List<String> written(List<TransitPath> paths) {
        return paths.stream().map(Timetables::written).toList();
    }

    private static String written(TransitPath path) {
        return String.join(
                ", ",
                path.edges().stream()
                        .map(edge -> edge.voyage() + " " + edge.origin().code().charAt(0) + "-"
                                + edge.destination().code().charAt(0))
                        .toList());
    }
}
