package dev.cargokit.launcher.walk;

import dev.cargokit.launcher.process.LaunchFailure;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// Two cargos from Hong Kong to Stockholm: one goes as planned, one is put ashore in the wrong port and
/// rerouted.
public final class Walk {

    private static final String ORIGIN = "CNHKG";
    private static final String DESTINATION = "SESTO";
    private static final List<String> WRONG_PORTS = List.of("USNYC", "AUMEL", "NLRTM", "DEHAM", "FIHEL", "SEGOT");

    private final Gateway gateway;
    private final Consumer<String> show;
    private final Clock clock;

    /// @param show told each line of the story
    public Walk(URI gateway, Consumer<String> show, Clock clock) {
        this.gateway = new Gateway(gateway, show);
        this.show = show;
        this.clock = clock;
    }

    /// @throws LaunchFailure when the system does not answer as it should
    public void walk() {
        asPlanned();
        astray();
        show.accept("\nBoth cargos were claimed where they should be.");
    }

    private void asPlanned() {
        show.accept("\n1. A cargo travels as planned\n");
        Shipment shipment = Shipment.booked(gateway, clock, ORIGIN, DESTINATION);
        List<Leg> legs = shipment.routed();
        shipment.mustBe(Expectation.unreceived(legs.getFirst()));
        receive(shipment, legs);
        travel(shipment, legs);
        claim(shipment);
    }

    private void astray() {
        show.accept("\n2. A cargo is put ashore in the wrong port, and rerouted from there\n");
        Shipment shipment = Shipment.booked(gateway, clock, ORIGIN, DESTINATION);
        List<Leg> planned = shipment.routed();
        receive(shipment, planned);
        Leg first = planned.getFirst();
        String wrong = wrongPort(planned);
        shipment.report("Load", first.from(), first.voyage());
        shipment.report("Unload", wrong, first.voyage());
        shipment.mustBe(Expectation.astray(wrong, shipment.events()));
        List<Leg> rerouted = shipment.routed();
        shipment.mustBe(Expectation.toLoad(rerouted.getFirst(), shipment.events()));
        travel(shipment, rerouted);
        claim(shipment);
    }

    private void receive(Shipment shipment, List<Leg> legs) {
        shipment.report("Receive", ORIGIN, "");
        shipment.mustBe(Expectation.toLoad(legs.getFirst(), shipment.events()));
    }

    private void travel(Shipment shipment, List<Leg> legs) {
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            shipment.report("Load", leg.from(), leg.voyage());
            shipment.mustBe(Expectation.toUnload(leg, shipment.events()));
            shipment.report("Unload", leg.to(), leg.voyage());
            boolean arrived = i == legs.size() - 1;
            shipment.mustBe(
                    arrived
                            ? Expectation.toClaim(DESTINATION, shipment.events())
                            : Expectation.toLoad(legs.get(i + 1), shipment.events()));
        }
    }

    private void claim(Shipment shipment) {
        shipment.report("Claim", DESTINATION, "");
        shipment.mustBe(Expectation.claimed(shipment.events()));
    }

    private static String wrongPort(List<Leg> planned) {
        return WRONG_PORTS.stream()
                .filter(port -> planned.stream().noneMatch(leg -> leg.touches(port)))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("The route calls at every port that would be wrong."));
    }
}
