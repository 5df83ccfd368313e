package dev.cargokit.booking.infrastructure.events;

import dev.cargokit.booking.domain.cargo.CargoEvent;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoArrived;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoBooked;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoClaimed;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoDelayed;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoExpedited;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoHandled;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoMisdirected;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoRerouted;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoRescheduled;
import dev.cargokit.booking.domain.cargo.CargoEvent.CargoRouted;
import dev.cargokit.booking.domain.cargo.CargoEvent.ConnectionMissed;
import dev.cargokit.booking.domain.cargo.CargoEvent.ConnectionRestored;
import dev.cargokit.booking.domain.cargo.CargoEvent.DeadlineChanged;
import dev.cargokit.booking.domain.cargo.CargoEvent.DestinationChanged;
import dev.cargokit.booking.domain.cargo.CargoEvent.LegCannotBeSailed;
import dev.cargokit.booking.domain.cargo.CargoEvent.LegRestored;
import dev.cargokit.booking.domain.cargo.Itinerary;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.handling.HandlingEvent;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import dev.cargokit.booking.domain.voyage.VoyageSchedule;
import dev.cargokit.booking.infrastructure.persistence.LegDocument;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The `details` column of domain events: what is particular to each type.
final class CargoEventDetails {

    private CargoEventDetails() {}

    static Map<String, Object> details(CargoEvent event) {
        return switch (event) {
            case CargoBooked booked -> specification(booked.specification());
            case CargoRouted routed -> legs(routed.itinerary());
            case CargoRerouted rerouted -> legs(rerouted.itinerary());
            case DestinationChanged changed ->
                Map.of("destination", changed.destination().code());
            case DeadlineChanged changed -> Map.of("arrival_deadline", changed.arrivalDeadline());
            case CargoHandled handled -> handling(handled.event());
            case CargoMisdirected misdirected -> location(misdirected.location());
            case CargoArrived arrived -> location(arrived.location());
            case CargoClaimed claimed -> location(claimed.location());
            case CargoRescheduled rescheduled -> schedule(rescheduled.schedule());
            case CargoDelayed delayed -> eta(delayed.eta(), delayed.previousEta(), delayed.reason());
            case CargoExpedited expedited -> eta(expedited.eta(), expedited.previousEta(), expedited.reason());
            case ConnectionMissed missed -> leg(missed.leg(), missed.detail());
            case ConnectionRestored restored -> Map.of("leg", restored.leg());
            case LegCannotBeSailed unsailable -> leg(unsailable.leg(), unsailable.detail());
            case LegRestored restored -> Map.of("leg", restored.leg());
        };
    }

    private static Map<String, Object> specification(RouteSpecification specification) {
        var details = new LinkedHashMap<String, Object>();
        details.put("origin", specification.origin().code());
        details.put("destination", specification.destination().code());
        details.put("arrival_deadline", specification.arrivalDeadline());
        return details;
    }

    private static Map<String, Object> legs(Itinerary itinerary) {
        return Map.of(
                "legs", itinerary.legs().stream().map(LegDocument::planned).toList());
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

    private static Map<String, Object> schedule(VoyageSchedule schedule) {
        var details = new LinkedHashMap<String, Object>();
        details.put("voyage_number", schedule.voyage().value());
        details.put("version", schedule.version());
        details.put("reason", schedule.reason());
        return details;
    }

    private static Map<String, Object> eta(Instant eta, Instant previous, String reason) {
        var details = new LinkedHashMap<String, Object>();
        details.put("eta", eta);
        details.put("previous_eta", previous);
        details.put("reason", reason);
        return details;
    }

    private static Map<String, Object> leg(int leg, String detail) {
        var details = new LinkedHashMap<String, Object>();
        details.put("leg", leg);
        details.put("detail", detail);
        return details;
    }

    private static Map<String, Object> location(UnLocode location) {
        return Map.of("location", location.code());
    }

    /// `LOAD` is `Load` on the wire.
    private static String wireName(String type) {
        return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
    }
}
