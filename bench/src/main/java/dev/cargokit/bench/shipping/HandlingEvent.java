package dev.cargokit.bench.shipping;

import dev.cargokit.launcher.demo.Leg;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A handling event, without the cargo that it belongs to.
///
/// @param voyage empty if there is none
record HandlingEvent(String type, String location, String voyage) {

    /// All events of a cargo that travels as planned, except the claim.
    static List<HandlingEvent> ofJourney(List<Leg> legs) {
        var events = new ArrayList<HandlingEvent>();
        events.add(new HandlingEvent("Receive", legs.getFirst().from(), ""));
        for (var leg : legs) {
            events.add(new HandlingEvent("Load", leg.from(), leg.voyage()));
            events.add(new HandlingEvent("Unload", leg.to(), leg.voyage()));
        }
        return events;
    }

    /// The request that reports it.
    String report(String trackingId, Instant completed) {
        return """
                {"completion_time":"%s","tracking_id":"%s","voyage":"%s","location":"%s","event_type":"%s"}""".formatted(completed, trackingId, voyage, location, type);
    }
}
