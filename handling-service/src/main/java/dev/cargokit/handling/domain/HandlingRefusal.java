package dev.cargokit.handling.domain;

import java.time.Instant;

/// Why a report is not believed. One type per rule, so that whoever answers must know them all.
public abstract sealed class HandlingRefusal extends RuntimeException {

    private HandlingRefusal(String message) {
        super(message, null, false, false);
    }

    /// Booking knows no such cargo.
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

    /// Rule A11: whatever happens ashore takes no voyage.
    public static final class VoyageForbidden extends HandlingRefusal {
        public VoyageForbidden(HandlingEventType type) {
            super(type.title() + " takes no voyage.");
        }
    }

    /// Routing knows no such voyage.
    public static final class UnknownVoyage extends HandlingRefusal {
        public UnknownVoyage(String voyage) {
            super("There is no voyage " + voyage + ".");
        }
    }

    /// Routing knows no such location.
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

    /// Rule A8: a claim cannot have happened before something that is on record.
    public static final class ClaimTooEarly extends HandlingRefusal {
        public ClaimTooEarly(TrackingId cargo, Instant lastCompletionTime) {
            super("Cargo " + cargo + " was still handled at " + lastCompletionTime + ", after the claim reported.");
        }
    }
}
