package dev.cargokit.bench.shipping;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Something done to a cargo, not yet said of which.
///
/// @param voyage the empty text where there is none
record Incident(String type, String location, String voyage) {

    /// All that is done to a cargo that travels as planned, without the claim.
    static List<Incident> ofJourney(List<Leg> legs) {
        var incidents = new ArrayList<Incident>();
        incidents.add(new Incident("Receive", legs.getFirst().from(), ""));
        for (Leg leg : legs) {
            incidents.add(new Incident("Load", leg.from(), leg.voyage()));
            incidents.add(new Incident("Unload", leg.to(), leg.voyage()));
        }
        return incidents;
    }

    ObjectNode of(String trackingId, Instant completed) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("completion_time", completed.toString())
                .put("tracking_id", trackingId)
                .put("voyage", voyage)
                .put("location", location)
                .put("event_type", type);
    }
}
