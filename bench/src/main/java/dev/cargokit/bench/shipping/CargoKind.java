package dev.cargokit.bench.shipping;

import dev.cargokit.launcher.demo.Leg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of cargos in the population, with the share of each.
public enum CargoKind {
    UNROUTED(30),
    ROUTED(40),
    IN_TRANSIT(15),
    MISDIRECTED(5),
    CLAIMED(10);

    private static final String WRONG_PORT = "AUMEL";

    private final int percent;

    CargoKind(int percent) {
        this.percent = percent;
    }

    /// Each kind as often as its percentage.
    static List<CargoKind> hundred() {
        return Stream.of(values())
                .flatMap(kind -> Stream.generate(() -> kind).limit(kind.percent))
                .collect(Collectors.toUnmodifiableList());
    }

    boolean isRouted() {
        return this != UNROUTED;
    }

    /// What has happened to a cargo of this kind.
    List<HandlingEvent> events(List<Leg> itinerary) {
        var events = new ArrayList<>(HandlingEvent.ofJourney(itinerary));
        switch (this) {
            case UNROUTED, ROUTED -> events.clear();
            case IN_TRANSIT -> events.subList(2, events.size()).clear();
            case MISDIRECTED -> {
                events.subList(2, events.size()).clear();
                events.add(new HandlingEvent(
                        "Unload", WRONG_PORT, itinerary.getFirst().voyage()));
            }
            case CLAIMED ->
                events.add(new HandlingEvent("Claim", itinerary.getLast().to(), ""));
        }
        return events;
    }
}
