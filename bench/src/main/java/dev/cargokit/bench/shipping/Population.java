package dev.cargokit.bench.shipping;

import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.demo.DemoCargo;
import dev.cargokit.launcher.demo.GatewayClient;
import dev.cargokit.launcher.demo.Leg;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cargos of a system that has been in use for long, numbered from 1, with the kinds evenly mixed. One cargo of
/// each kind is booked through the API; all others are copies of these.
public final class Population {

    private static final List<CargoKind> KINDS = CargoKind.hundred();

    private final SystemUnderTest system;
    private final Map<CargoKind, String> originals = new EnumMap<>(CargoKind.class);
    private List<Leg> itinerary = List.of();
    private int size;

    /// Books the originals.
    public Population(SystemUnderTest system) {
        this.system = system;
        var gateway = new GatewayClient(system.url("gateway"), _ -> {});
        for (var kind : CargoKind.values()) {
            var cargo = DemoCargo.book(gateway, Clock.systemUTC(), "CNHKG", "SESTO");
            if (kind.isRouted()) {
                itinerary = cargo.assignToBestRoute();
                kind.events(itinerary).forEach(event -> cargo.handle(event.type(), event.location(), event.voyage()));
            }
            originals.put(kind, cargo.trackingId());
        }
        new Outbox(system.database("handling")).awaitEmpty();
    }

    /// Adds copies until there are as many, and waits until the system has come to rest.
    public Population growTo(int cargos) {
        var hundred = KINDS.stream().map(originals::get).toList();
        new CargoCopies(system.database("booking")).insert(hundred, size + 1, cargos);
        new CargoCopies(system.database("handling")).insert(hundred, size + 1, cargos);
        size = cargos;
        system.awaitIdle();
        return this;
    }

    List<Leg> itinerary() {
        return itinerary;
    }

    /// The tracking ids of the cargos that have an itinerary.
    List<String> routed() {
        return numbers()
                .filter(number -> kind(number).isRouted())
                .map(Population::trackingId)
                .toList();
    }

    /// The tracking ids of the cargos of one kind, the latest first.
    List<String> latest(CargoKind kind) {
        return numbers()
                .filter(number -> kind(number) == kind)
                .map(Population::trackingId)
                .toList()
                .reversed();
    }

    /// As in [CargoCopies].
    static String trackingId(int number) {
        return "%08X".formatted((int) (number * 2_654_435_761L));
    }

    static CargoKind kind(int number) {
        return KINDS.get((int) (number * 37L % 100));
    }

    private Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, size).boxed();
    }
}
