package dev.cargokit.web.report;

import dev.cargokit.web.client.booking.Activity;
import dev.cargokit.web.client.booking.Cargo;
import java.util.ArrayList;
import java.util.List;

/// The events that can follow where a cargo is: the next expected activity first, then what may happen anywhere.
final class PossibleEvents {

    private PossibleEvents() {}

    static List<Activity> of(Cargo cargo) {
        var events = new ArrayList<Activity>();
        if (cargo.nextExpectedActivity() != null) {
            events.add(cargo.nextExpectedActivity());
        }
        switch (cargo.transportStatus()) {
            case "not_received" -> events.add(new Activity("Receive", cargo.origin(), ""));
            case "in_port" -> {
                events.add(new Activity("Customs", cargo.lastKnownLocation(), ""));
                if (cargo.lastKnownLocation().equals(cargo.destination())) {
                    events.add(new Activity("Claim", cargo.destination(), ""));
                }
            }
            case "onboard_carrier" ->
                cargo.legs().stream()
                        .filter(leg -> leg.voyageNumber().equals(cargo.currentVoyage()))
                        .forEach(leg -> events.add(new Activity("Unload", leg.to(), leg.voyageNumber())));
            default -> {}
        }
        return events.stream().distinct().toList();
    }
}
