package dev.cargokit.booking.domain;

import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.handling.HandlingType;
import dev.cargokit.booking.domain.location.UnLocode;
import java.util.OptionalInt;

/// What booking refuses, one type per reason. Messages are written for the client; there is no stack trace.
@SuppressWarnings("serial") // never serialised: every refusal ends in a response
public abstract sealed class BookingRefusal extends RuntimeException {

    private BookingRefusal(String message) {
        super(message, null, false, false);
    }

    public static final class UnknownCargo extends BookingRefusal {

        public UnknownCargo(TrackingId trackingId) {
            super("There is no cargo " + trackingId + ".");
        }
    }

    public static final class UnknownLocation extends BookingRefusal {

        private final String role;

        /// @param role what the location is used as, such as `origin`; empty where that is clear
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

        /// The leg of the itinerary, if the voyage is part of one.
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

        public SameOriginAndDestination(UnLocode location) {
            super("A cargo cannot go from " + location + " to " + location + ".");
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

        public UnsatisfyingItinerary(RouteSpecification specification) {
            super("The itinerary must lead from %s to %s and arrive before %s."
                    .formatted(specification.origin(), specification.destination(), specification.arrivalDeadline()));
        }
    }

    /// The cargo has changed since the caller read it.
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
