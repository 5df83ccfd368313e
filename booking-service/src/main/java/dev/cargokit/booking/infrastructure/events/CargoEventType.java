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
import java.util.Locale;

/// The types of domain events as they are stored and counted.
public enum CargoEventType {
    BOOKED,
    ROUTED,
    REROUTED,
    DESTINATION_CHANGED,
    DEADLINE_CHANGED,
    HANDLED,
    MISDIRECTED,
    ARRIVED,
    CLAIMED,
    RESCHEDULED,
    DELAYED,
    EXPEDITED,
    CONNECTION_MISSED,
    CONNECTION_RESTORED,
    LEG_CANNOT_BE_SAILED,
    LEG_RESTORED;

    static CargoEventType of(CargoEvent event) {
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
            case CargoRescheduled _ -> RESCHEDULED;
            case CargoDelayed _ -> DELAYED;
            case CargoExpedited _ -> EXPEDITED;
            case ConnectionMissed _ -> CONNECTION_MISSED;
            case ConnectionRestored _ -> CONNECTION_RESTORED;
            case LegCannotBeSailed _ -> LEG_CANNOT_BE_SAILED;
            case LegRestored _ -> LEG_RESTORED;
        };
    }

    /// As `destination_changed`.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
