package dev.cargokit.system.journey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Leg;
import java.time.Instant;
import java.util.List;

/// A cargo's route specification and its itinerary.
///
/// @param legs none when it is not routed
public record Promise(String origin, String destination, Instant deadline, List<Leg> legs) {

    public Promise {
        legs = List.copyOf(legs);
    }

    /// As booking answers it.
    public static Promise of(JsonNode cargo) {
        return new Promise(
                cargo.path("origin").asText(),
                cargo.path("destination").asText(),
                Instant.parse(cargo.path("arrival_deadline").asText()),
                Leg.of(cargo));
    }

    boolean isRouted() {
        return !legs.isEmpty();
    }

    /// Rule A1.
    boolean isKeptByItsRoute() {
        return isRouted()
                && legs.getFirst().from().equals(origin)
                && legs.getLast().to().equals(destination)
                && legs.getLast().unloadTime().isBefore(deadline);
    }

    /// Whether the itinerary foresees this (rule A5); without one, nothing is unforeseen.
    public boolean foresees(Incident incident) {
        return !isRouted()
                || switch (incident.type()) {
                    case "Receive" -> legs.getFirst().from().equals(incident.location());
                    case "Load" -> legs.stream().anyMatch(leg -> isLoading(leg, incident));
                    case "Unload" -> legs.stream().anyMatch(leg -> isUnloading(leg, incident));
                    case "Claim" -> legs.getLast().to().equals(incident.location());
                    default -> true;
                };
    }

    static boolean isLoading(Leg leg, Incident incident) {
        return leg.from().equals(incident.location()) && leg.voyage().equals(incident.voyage());
    }

    static boolean isUnloading(Leg leg, Incident incident) {
        return leg.to().equals(incident.location()) && leg.voyage().equals(incident.voyage());
    }
}
