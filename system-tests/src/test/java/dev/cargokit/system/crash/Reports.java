package dev.cargokit.system.crash;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.journey.Journey;
import dev.cargokit.system.journey.Promise;
import dev.cargokit.system.journey.World;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What is reported of a fleet.
public final class Reports {

    private Reports() {}

    /// So many of each cargo, out of order, and some of them twice.
    ///
    /// @param promises the cargos, by tracking id
    public static List<Incident> draw(Map<String, Promise> promises, int perCargo, int twice, RandomGenerator random) {
        var legs = promises.values().stream()
                .flatMap(promise -> promise.legs().stream())
                .distinct()
                .toList();
        var longAgo = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(30, ChronoUnit.DAYS);
        var journey = new Journey(random, new World(legs, longAgo));
        var reports = new ArrayList<Incident>();
        promises.forEach((id, promise) -> reports.addAll(journey.draw(id, promise.legs(), perCargo)));
        Collections.shuffle(reports, Random.from(random));
        reports.addAll(List.copyOf(reports.subList(0, twice)));
        Collections.shuffle(reports, Random.from(random));
        return reports;
    }

    public static Map<String, List<Incident>> byCargo(Collection<Incident> incidents) {
        return incidents.stream().collect(Collectors.groupingBy(Incident::trackingId));
    }
}
