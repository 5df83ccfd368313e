package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.CargoEvent;
import dev.cargokit.booking.domain.CargoEvent.CargoArrived;
import dev.cargokit.booking.domain.CargoEvent.CargoBooked;
import dev.cargokit.booking.domain.CargoEvent.CargoClaimed;
import dev.cargokit.booking.domain.CargoEvent.CargoHandled;
import dev.cargokit.booking.domain.CargoEvent.CargoMisdirected;
import dev.cargokit.booking.domain.CargoEvent.CargoRerouted;
import dev.cargokit.booking.domain.CargoEvent.CargoRouted;
import dev.cargokit.booking.domain.CargoEvent.DeadlineChanged;
import dev.cargokit.booking.domain.CargoEvent.DestinationChanged;
import dev.cargokit.booking.domain.HandlingEvent;
import dev.cargokit.booking.domain.Itinerary;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.domain.VoyageNumber;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How domain events are written down beside their type: what is particular to each.
final class EventDocument {

    private EventDocument() {}

    static Map<String, Object> details(CargoEvent event) {
        return switch (event) {
            case CargoBooked booked -> promise(booked.specification());
            case CargoRouted routed -> legs(routed.itinerary());
            case CargoRerouted rerouted -> legs(rerouted.itinerary());
            case DestinationChanged changed ->
                Map.of("destination", changed.destination().code());
            case DeadlineChanged changed -> Map.of("arrival_deadline", changed.arrivalDeadline());
            case CargoHandled handled -> handling(handled.event());
            case CargoMisdirected misdirected -> place(misdirected.location());
            case CargoArrived arrived -> place(arrived.location());
            case CargoClaimed claimed -> place(claimed.location());
        };
    }

    private static Map<String, Object> promise(RouteSpecification promise) {
        var details = new LinkedHashMap<String, Object>();
        details.put("origin", promise.origin().code());
        details.put("destination", promise.destination().code());
        details.put("arrival_deadline", promise.arrivalDeadline());
        return details;
    }

    private static Map<String, Object> legs(Itinerary itinerary) {
        return Map.of("legs", itinerary.legs().stream().map(LegDocument::of).toList());
    }

    private static Map<String, Object> handling(HandlingEvent event) {
        var details = new LinkedHashMap<String, Object>();
        details.put("event_type", wireName(event.activity().type().name()));
        details.put("location", event.location().code());
        details.put("voyage", event.activity().voyage().map(VoyageNumber::value).orElse(""));
        details.put("completion_time", event.completedAt());
        details.put("expected", event.expected());
        return details;
    }

    private static Map<String, Object> place(UnLocode location) {
        return Map.of("location", location.code());
    }

    /// `LOAD` is `Load` on the wire.
    private static String wireName(String type) {
        return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
    }
}
