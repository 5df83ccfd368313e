package dev.cargokit.booking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The bodies that clients receive.
final class Answers {

    private Answers() {}

    record Booked(@Schema(examples = "D811874A") String trackingId) {}

    record OneCargo(CargoRepresentation cargo) {}

    /// @param next cursor of the next page; left out on the last
    record ManyCargos(
            List<CargoRepresentation> cargos,
            @JsonInclude(JsonInclude.Include.NON_NULL) String next) {}

    record Routes(List<Route> routes) {}

    record Route(List<LegRepresentation> legs) {}

    record Places(List<Place> locations) {}

    record Place(
            @Schema(examples = "CNHKG") String locode,
            @Schema(examples = "Hongkong") String name,
            String country,
            double latitude,
            double longitude) {}

    record CargoEvents(List<CargoEvent> events) {}

    record CargoEvent(
            int sequence, @Schema(examples = "booked") String type, Instant occurredAt, Map<String, Object> details) {}

    record Nothing() {}
}
