package dev.cargokit.pages.track;

import dev.cargokit.pages.service.Activity;
import dev.cargokit.pages.service.Cargo;
import dev.cargokit.pages.service.Places;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/// How things are said, with the names of places.
@Named("words")
@Unremovable
@ApplicationScoped
public class Words {

    private final Places places;

    Words(Places places) {
        this.places = places;
    }

    /// Where a cargo is.
    public String status(Cargo cargo) {
        return switch (cargo.transportStatus()) {
            case "not_received" -> "Not received yet";
            case "in_port" -> "In port in " + places.name(cargo.lastKnownLocation());
            case "onboard_carrier" -> "Aboard voyage " + cargo.currentVoyage();
            case "claimed" -> "Claimed in " + places.name(cargo.lastKnownLocation());
            default -> "Whereabouts unknown";
        };
    }

    /// What is the matter with its route.
    public String routing(Cargo cargo) {
        return switch (state(cargo)) {
            case "claimed" -> "Claimed";
            case "misdirected" -> "Misdirected";
            case "misrouted" -> "Misrouted";
            case "routed" -> "On route";
            default -> "Not routed";
        };
    }

    /// The same in one word, as booking's list filters by it.
    public String state(Cargo cargo) {
        return cargo.claimed()
                ? "claimed"
                : cargo.misdirected()
                        ? "misdirected"
                        : cargo.misrouted() ? "misrouted" : cargo.routed() ? "routed" : "not_routed";
    }

    /// What is to be done, as an instruction.
    public String instruction(Activity activity) {
        var place = places.name(activity.location());
        return switch (activity.type()) {
            case "Receive" -> "Receive in " + place;
            case "Load" -> "Load onto " + activity.voyage() + " in " + place;
            case "Unload" -> "Unload from " + activity.voyage() + " in " + place;
            case "Customs" -> "Clear customs in " + place;
            default -> "Claim in " + place;
        };
    }

    /// The sentence on what comes next; empty when nothing does.
    public String next(Cargo cargo) {
        if (cargo.nextExpectedActivity() != null) {
            return instruction(cargo.nextExpectedActivity());
        }
        return switch (state(cargo)) {
            case "claimed" -> "";
            case "misdirected" -> "It was handled where its route did not call for it, and needs a new route.";
            case "not_routed" -> "It has no route yet.";
            default -> "";
        };
    }
}
