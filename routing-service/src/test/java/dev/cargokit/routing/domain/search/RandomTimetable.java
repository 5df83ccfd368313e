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
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A random timetable, the same for the same generator. Voyages start within `days` days after
/// [#START].
public record RandomTimetable(List<Location> locations, List<Voyage> voyages) {

    public static final Instant START = Instant.parse("2026-11-20T00:00:00Z");

    public static RandomTimetable of(RandomGenerator random, int locations, int voyages, int mostMovements, int days) {
        var places = IntStream.range(0, locations)
                .mapToObj(RandomTimetable::location)
                .toList();
        var sailings = IntStream.range(0, voyages)
                .mapToObj(number -> voyage(random, number, places, 1 + random.nextInt(mostMovements), days))
                .toList();
        return new RandomTimetable(places, sailings);
    }

    /// A query for two locations of this timetable at any time of it.
    public PathQuery query(RandomGenerator random, int days, Instant arrivingBefore, int limit) {
        int origin = random.nextInt(locations.size());
        int destination = (origin + 1 + random.nextInt(locations.size() - 1)) % locations.size();
        var departingAfter = START.plus(Duration.ofHours(random.nextInt(24 * days)));
        return new PathQuery(
                locations.get(origin).locode(),
                locations.get(destination).locode(),
                departingAfter,
                arrivingBefore,
                limit);
    }

    private static Location location(int number) {
        var letters = Stream.iterate(number, rest -> rest / 26)
                .limit(5)
                .map(rest -> Character.toString('A' + rest % 26))
                .reduce("", String::concat);
        return new Location(new UnLocode(letters), "Port " + number, "XX", new Coordinates(0, 0));
    }

    private static Voyage voyage(RandomGenerator random, int number, List<Location> places, int movements, int days) {
        var sailed = new CarrierMovement[movements];
        int place = random.nextInt(places.size());
        var time = START.plus(Duration.ofHours(random.nextInt(24 * days)));
        for (int movement = 0; movement < movements; movement++) {
            int next = (place + 1 + random.nextInt(places.size() - 1)) % places.size();
            var arrival = time.plus(Duration.ofHours(1 + random.nextInt(96)));
            sailed[movement] = new CarrierMovement(
                    places.get(place).locode(), places.get(next).locode(), time, arrival);
            place = next;
            time = arrival.plus(Duration.ofHours(random.nextInt(24)));
        }
        return new Voyage(new VoyageNumber("R" + number), new Schedule(List.of(sailed)));
    }
}
