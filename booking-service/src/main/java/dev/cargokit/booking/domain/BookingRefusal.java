package dev.cargokit.booking.domain;

import java.util.OptionalInt;

/// Everything that booking refuses to do, each for a reason of its own; the message is fit for the client.
@SuppressWarnings("serial") // never serialised: refusals end at the resource that answers them
public abstract sealed class BookingRefusal extends RuntimeException {

    private BookingRefusal(String message) {
        super(message);
    }

    public static final class UnknownCargo extends BookingRefusal {

        public UnknownCargo(TrackingId trackingId) {
            super("There is no cargo " + trackingId + ".");
        }
    }

    public static final class UnknownLocation extends BookingRefusal {

        private final String role;

        /// @param role what the place was to be, such as the `origin`; empty where there is no doubt
        public UnknownLocation(String role, String code) {
            super("There is no location " + code + ".");
            this.role = role;
        }

        public String role() {
            return role;
        }
    }

    public static final class UnknownVoyage extends BookingRefusal {

        private static final int NONE = -1;

        private final int leg;

        public UnknownVoyage(String number) {
            this(NONE, number);
        }

        /// @param leg of the itinerary, from 0
        public UnknownVoyage(int leg, String number) {
            super("There is no voyage " + number + ".");
            this.leg = leg;
        }

        /// The leg that names it, where it is one of an itinerary.
        public OptionalInt leg() {
            return leg == NONE ? OptionalInt.empty() : OptionalInt.of(leg);
        }
    }

    /// The voyage exists but does not carry cargo between these places at these times.
    public static final class LegNotSailed extends BookingRefusal {

        private final int leg;

        public LegNotSailed(int leg, String reason) {
            super(reason);
            this.leg = leg;
        }

        public int leg() {
            return leg;
        }
    }

    public static final class SameOriginAndDestination extends BookingRefusal {

        public SameOriginAndDestination(UnLocode place) {
            super("A cargo cannot go from " + place + " to " + place + ".");
        }
    }

    public static final class DeadlineNotInFuture extends BookingRefusal {

        public DeadlineNotInFuture() {
            super("The arrival deadline must be in the future.");
        }
    }

    /// Legs that do not connect or whose times run backwards.
    public static final class UnsoundItinerary extends BookingRefusal {

        private final int leg;

        public UnsoundItinerary(int leg, String reason) {
            super("Leg " + (leg + 1) + ": " + reason + ".");
            this.leg = leg;
        }

        public int leg() {
            return leg;
        }
    }

    public static final class UnsatisfyingItinerary extends BookingRefusal {

        public UnsatisfyingItinerary(RouteSpecification promise) {
            super("The itinerary must lead from %s to %s and arrive before %s."
                    .formatted(promise.origin(), promise.destination(), promise.arrivalDeadline()));
        }
    }

    /// Somebody else has changed the cargo since the caller looked at it.
    public static final class CargoHasChanged extends BookingRefusal {

        public CargoHasChanged(TrackingId cargo, long version) {
            super("Cargo " + cargo + " has changed: it is now at version " + version + ".");
        }
    }

    public static final class CargoIsClaimed extends BookingRefusal {

        public CargoIsClaimed(TrackingId cargo) {
            super("Cargo " + cargo + " has been claimed.");
        }
    }

    public static final class ClaimTooEarly extends BookingRefusal {

        public ClaimTooEarly(TrackingId cargo) {
            super("Cargo " + cargo + " was handled after that claim.");
        }
    }

    public static final class VoyageRequired extends BookingRefusal {

        public VoyageRequired(HandlingType type) {
            super(type + " happens on a voyage.");
        }
    }

    public static final class VoyageNotAllowed extends BookingRefusal {

        public VoyageNotAllowed(HandlingType type) {
            super(type + " happens without a voyage.");
        }
    }
}
