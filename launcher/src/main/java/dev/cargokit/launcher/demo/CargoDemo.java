package dev.cargokit.launcher.demo;

import dev.cargokit.launcher.process.LaunchFailure;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// Two cargos from Hong Kong to Stockholm: one travels as planned, one is unloaded in the wrong port and
/// rerouted.
public final class CargoDemo {

    private static final String HONG_KONG = "CNHKG";
    private static final String STOCKHOLM = "SESTO";
    private static final String NOTHING_EXPECTED = "There are currently no expected activities for this cargo.";
    private static final List<String> OTHER_PORTS = List.of("USNYC", "AUMEL", "NLRTM", "DEHAM", "FIHEL", "SEGOT");

    private final GatewayClient gateway;
    private final Consumer<String> output;
    private final Clock clock;

    /// @param output receives each line of the story
    public CargoDemo(URI gateway, Consumer<String> output, Clock clock) {
        this.gateway = new GatewayClient(gateway, output);
        this.output = output;
        this.clock = clock;
    }

    /// @throws LaunchFailure when the system does not respond as it should
    public void run() {
        travelAsPlanned();
        travelAfterMisdirection();
        output.accept("\nBoth cargos were claimed at their destination.");
    }

    private void travelAsPlanned() {
        output.accept("\n1. A cargo travels as planned\n");
        var cargo = DemoCargo.book(gateway, clock, HONG_KONG, STOCKHOLM);
        List<Leg> itinerary = cargo.assignToBestRoute();
        cargo.expect("Not received. Next expected activity is to receive cargo in CNHKG.");
        cargo.handle("Receive", HONG_KONG);
        travel(cargo, itinerary);
        claim(cargo);
    }

    private void travelAfterMisdirection() {
        output.accept("\n2. A cargo is unloaded in the wrong port, and rerouted from there\n");
        var cargo = DemoCargo.book(gateway, clock, HONG_KONG, STOCKHOLM);
        List<Leg> planned = cargo.assignToBestRoute();
        Leg first = planned.getFirst();
        String wrongPort = portBeside(planned);
        cargo.handle("Receive", HONG_KONG);
        cargo.handle("Load", first.from(), first.voyage());
        cargo.handle("Unload", wrongPort, first.voyage());
        cargo.expect("In port %s. %s MISDIRECTED.".formatted(wrongPort, NOTHING_EXPECTED));
        travel(cargo, cargo.assignToBestRoute());
        claim(cargo);
    }

    private static void travel(DemoCargo cargo, List<Leg> itinerary) {
        for (Leg leg : itinerary) {
            cargo.expect("In port %s. Next expected activity is to load cargo onto voyage %s in %s."
                    .formatted(leg.from(), leg.voyage(), leg.from()));
            cargo.handle("Load", leg.from(), leg.voyage());
            cargo.expect("Onboard voyage %s. Next expected activity is to unload cargo off of voyage %s in %s."
                    .formatted(leg.voyage(), leg.voyage(), leg.to()));
            cargo.handle("Unload", leg.to(), leg.voyage());
        }
    }

    private static void claim(DemoCargo cargo) {
        cargo.expect("In port SESTO. Next expected activity is to claim cargo in SESTO.");
        cargo.handle("Claim", STOCKHOLM);
        cargo.expect("Claimed. " + NOTHING_EXPECTED);
    }

    private static String portBeside(List<Leg> itinerary) {
        return OTHER_PORTS.stream()
                .filter(port -> itinerary.stream().noneMatch(leg -> leg.touches(port)))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("The route calls at every port that would be wrong."));
    }
}
