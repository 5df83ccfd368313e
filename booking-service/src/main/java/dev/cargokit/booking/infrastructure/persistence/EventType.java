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
import java.util.Locale;

/// What domain events are called where they are written down and counted.
public enum EventType {
    BOOKED,
    ROUTED,
    REROUTED,
    DESTINATION_CHANGED,
    DEADLINE_CHANGED,
    HANDLED,
    MISDIRECTED,
    ARRIVED,
    CLAIMED;

    static EventType of(CargoEvent event) {
        return switch (event) {
            case CargoBooked _ -> BOOKED;
            case CargoRouted _ -> ROUTED;
            case CargoRerouted _ -> REROUTED;
            case DestinationChanged _ -> DESTINATION_CHANGED;
            case DeadlineChanged _ -> DEADLINE_CHANGED;
            case CargoHandled _ -> HANDLED;
            case CargoMisdirected _ -> MISDIRECTED;
            case CargoArrived _ -> ARRIVED;
            case CargoClaimed _ -> CLAIMED;
        };
    }

    /// As `destination_changed`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
