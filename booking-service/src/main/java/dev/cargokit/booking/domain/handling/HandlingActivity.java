package dev.cargokit.booking.domain.handling;

import static java.util.Objects.requireNonNull;

import dev.cargokit.booking.domain.BookingRefusal;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import java.util.Optional;

/// Something done to a cargo, or expected to be done: loading and unloading need a voyage, the others have
/// none.
public sealed interface HandlingActivity {

    UnLocode location();

    default Optional<VoyageNumber> voyage() {
        return switch (this) {
            case Load load -> Optional.of(load.number);
            case Unload unload -> Optional.of(unload.number);
            case Receive _, Customs _, Claim _ -> Optional.empty();
        };
    }

    default HandlingType type() {
        return switch (this) {
            case Receive _ -> HandlingType.RECEIVE;
            case Load _ -> HandlingType.LOAD;
            case Unload _ -> HandlingType.UNLOAD;
            case Customs _ -> HandlingType.CUSTOMS;
            case Claim _ -> HandlingType.CLAIM;
        };
    }

    /// As `Unloaded in SESTO`.
    default String description() {
        var done = switch (this) {
            case Receive _ -> "Received";
            case Load _ -> "Loaded";
            case Unload _ -> "Unloaded";
            case Customs _ -> "Cleared customs";
            case Claim _ -> "Claimed";
        };
        return done + " in " + location();
    }

    record Receive(UnLocode location) implements HandlingActivity {

        public Receive {
            requireNonNull(location);
        }
    }

    record Load(VoyageNumber number, UnLocode location) implements HandlingActivity {

        public Load {
            requireNonNull(number);
            requireNonNull(location);
        }
    }

    record Unload(VoyageNumber number, UnLocode location) implements HandlingActivity {

        public Unload {
            requireNonNull(number);
            requireNonNull(location);
        }
    }

    record Customs(UnLocode location) implements HandlingActivity {

        public Customs {
            requireNonNull(location);
        }
    }

    record Claim(UnLocode location) implements HandlingActivity {

        public Claim {
            requireNonNull(location);
        }
    }

    /// An activity on a voyage; throws [BookingRefusal.VoyageNotAllowed] for types that have none.
    static HandlingActivity of(HandlingType type, UnLocode location, VoyageNumber voyage) {
        return switch (type) {
            case LOAD -> new Load(voyage, location);
            case UNLOAD -> new Unload(voyage, location);
            case RECEIVE, CUSTOMS, CLAIM -> throw new BookingRefusal.VoyageNotAllowed(type);
        };
    }

    /// An activity without a voyage; throws [BookingRefusal.VoyageRequired] for types that need one.
    static HandlingActivity of(HandlingType type, UnLocode location) {
        return switch (type) {
            case RECEIVE -> new Receive(location);
            case CUSTOMS -> new Customs(location);
            case CLAIM -> new Claim(location);
            case LOAD, UNLOAD -> throw new BookingRefusal.VoyageRequired(type);
        };
    }
}
