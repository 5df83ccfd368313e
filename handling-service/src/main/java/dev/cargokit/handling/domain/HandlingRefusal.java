package dev.cargokit.handling.domain;

import java.time.Instant;

/// Why a handling report is refused, one type per reason; the rules are those of `docs/rules.md`. Messages
/// are written for the client; there is no stack trace.
public abstract sealed class HandlingRefusal extends RuntimeException {

    private HandlingRefusal(String message) {
        super(message, null, false, false);
    }

    /// Booking does not know the cargo.
    public static final class UnknownCargo extends HandlingRefusal {
        public UnknownCargo(String trackingId) {
            super("There is no cargo " + trackingId + ".");
        }
    }

    /// Rule A11: loading and unloading need a voyage.
    public static final class VoyageRequired extends HandlingRefusal {
        public VoyageRequired(HandlingEventType type) {
            super(type.title() + " needs a voyage.");
        }
    }

    /// Rule A11: the other types have no voyage.
    public static final class VoyageNotAllowed extends HandlingRefusal {
        public VoyageNotAllowed(HandlingEventType type) {
            super(type.title() + " takes no voyage.");
        }
    }

    /// Routing does not know the voyage.
    public static final class UnknownVoyage extends HandlingRefusal {
        public UnknownVoyage(String voyage) {
            super("There is no voyage " + voyage + ".");
        }
    }

    /// Routing does not know the location.
    public static final class UnknownLocation extends HandlingRefusal {
        public UnknownLocation(String location) {
            super("There is no location " + location + ".");
        }
    }

    /// Rule A9: more than five minutes in the future.
    public static final class CompletedInFuture extends HandlingRefusal {
        public CompletedInFuture(Instant completionTime) {
            super("The completion time " + completionTime + " is in the future.");
        }
    }

    /// Rule A8: a claim is final.
    public static final class CargoClaimed extends HandlingRefusal {
        public CargoClaimed(TrackingId cargo, Instant claimTime) {
            super("Cargo " + cargo + " was claimed at " + claimTime + "; nothing can happen to it after that.");
        }
    }

    /// Rule A8: no event comes after a claim.
    public static final class ClaimTooEarly extends HandlingRefusal {
        public ClaimTooEarly(TrackingId cargo, Instant lastCompletionTime) {
            super("Cargo " + cargo + " was still handled at " + lastCompletionTime + ", after the claim reported.");
        }
    }
}
