package dev.cargokit.web.track;

import dev.cargokit.web.client.booking.Activity;
import dev.cargokit.web.client.booking.Cargo;
import dev.cargokit.web.client.booking.Leg;
import dev.cargokit.web.client.booking.Risk;
import dev.cargokit.web.location.Locations;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/// A cargo's state as text, with the names of locations.
@Named("texts")
@Unremovable
@ApplicationScoped
public class CargoTexts {

    private final Locations locations;

    CargoTexts(Locations locations) {
        this.locations = locations;
    }

    /// Where a cargo is.
    public String status(Cargo cargo) {
        return switch (cargo.transportStatus()) {
            case "not_received" -> "Not received yet";
            case "in_port" -> "In port in " + locations.name(cargo.lastKnownLocation());
            case "onboard_carrier" -> "Aboard voyage " + cargo.currentVoyage();
            case "claimed" -> "Claimed in " + locations.name(cargo.lastKnownLocation());
            default -> "Whereabouts unknown";
        };
    }

    /// How a cargo stands with its route.
    public String routing(Cargo cargo) {
        return switch (state(cargo)) {
            case "claimed" -> "Claimed";
            case "misdirected" -> "Misdirected";
            case "misrouted" -> "Misrouted";
            case "routed" -> "On route";
            default -> "Not routed";
        };
    }

    /// The same as a filter of booking's list.
    public String state(Cargo cargo) {
        if (cargo.claimed()) {
            return "claimed";
        }
        if (cargo.misdirected()) {
            return "misdirected";
        }
        if (cargo.misrouted()) {
            return "misrouted";
        }
        return cargo.routed() ? "routed" : "not_routed";
    }

    /// An activity as an instruction.
    public String instruction(Activity activity) {
        var location = locations.name(activity.location());
        return switch (activity.type()) {
            case "Receive" -> "Receive in " + location;
            case "Load" -> "Load onto " + activity.voyage() + " in " + location;
            case "Unload" -> "Unload from " + activity.voyage() + " in " + location;
            case "Customs" -> "Clear customs in " + location;
            default -> "Claim in " + location;
        };
    }

    /// What endangers the delivery of a cargo.
    public List<String> risks(Cargo cargo) {
        return cargo.risks().stream().map(risk -> risk(risk, cargo.legs())).toList();
    }

    private String risk(Risk risk, List<Leg> legs) {
        if (risk.leg() == null || risk.leg() >= legs.size()) {
            return risk.kind().equals("overdue")
                    ? "Overdue: what comes next was expected more than a day ago."
                    : "It will arrive after its deadline.";
        }
        var leg = legs.get(risk.leg());
        var way = "from " + locations.name(leg.from()) + " to " + locations.name(leg.to());
        return switch (risk.kind()) {
            case "missed_connection" ->
                "Connection in " + locations.name(leg.from()) + " missed: " + leg.voyageNumber()
                        + " leaves before the cargo can be loaded.";
            case "voyage_cancelled" -> leg.voyageNumber() + ", which was to take it " + way + ", is cancelled.";
            default -> leg.voyageNumber() + " no longer sails " + way + ".";
        };
    }

    /// What comes next; empty when nothing does.
    public String next(Cargo cargo) {
        if (cargo.nextExpectedActivity() != null) {
            return instruction(cargo.nextExpectedActivity());
        }
        return switch (state(cargo)) {
            case "misdirected" -> "It was handled where its route did not call for it, and needs a new route.";
            case "not_routed" -> "It has no route yet.";
            default -> "";
        };
    }
}
