package dev.cargokit.bench.shipping;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Very many cargos, as booking and handling would have them after long use.
///
/// One cargo of each kind is made through the API; the others are copies of its rows, by SQL, straight into the
/// databases, because booking 100,000 cargos one by one would take longer than all measurements. The kinds are mixed
/// evenly and the tracking ids spread over their range, as real ones are.
public final class Population {

    private static final Duration LONGEST_RELAY = Duration.ofSeconds(30);
    private static final String COPIES = "generate_series(1, %d) as copy where %s";

    private final Map<Kind, List<String>> trackingIds = new EnumMap<>(Kind.class);
    private final List<Leg> route;

    private Population(List<Leg> route) {
        this.route = route;
    }

    public static Population settle(Place place, int cargos, Clock clock) {
        Models models = Models.in(place, clock);
        Map<Kind, String> made = models.make();
        new Relay(place.handlingDatabase()).awaitEmpty(LONGEST_RELAY);
        var population = new Population(models.route());
        made.forEach((kind, model) -> population.copy(place, kind, model, cargos));
        place.bookingDatabase().execute(Copy.afterwards(cargos));
        List<String> sweep = List.of("vacuum analyze");
        place.bookingDatabase().execute(sweep);
        place.handlingDatabase().execute(sweep);
        return population;
    }

    /// Those of one kind.
    List<String> of(Kind kind) {
        return trackingIds.get(kind);
    }

    /// Those that are in a carrier's hands or were.
    List<String> routed() {
        var routed = new ArrayList<String>();
        trackingIds.forEach((kind, ids) -> {
            if (kind != Kind.UNROUTED) {
                routed.addAll(ids);
            }
        });
        return routed;
    }

    /// The route of all that have one.
    List<Leg> route() {
        return route;
    }

    private void copy(Place place, Kind kind, String model, int cargos) {
        String copies = COPIES.formatted(cargos, share(kind));
        place.bookingDatabase().execute(Copy.inBooking(model, copies));
        place.handlingDatabase().execute(Copy.inHandling(model, copies));
        trackingIds.put(kind, place.bookingDatabase().column("select " + Copy.TRACKING_ID + " from " + copies));
    }

    /// Which copies are of this kind: so many of each hundred.
    private static String share(Kind kind) {
        int from = 0;
        for (Kind before : Kind.values()) {
            if (before == kind) {
                break;
            }
            from += before.percent();
        }
        return "copy * 37 %% 100 >= %d and copy * 37 %% 100 < %d".formatted(from, from + kind.percent());
    }
}
