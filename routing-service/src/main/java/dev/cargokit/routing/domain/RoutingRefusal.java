package dev.cargokit.routing.domain;

/// What routing refuses, one type per reason. Messages are written for the client; there is no stack trace.
public abstract sealed class RoutingRefusal extends RuntimeException {

    private final String field;

    private RoutingRefusal(String message) {
        this("", message);
    }

    private RoutingRefusal(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /// What is at fault; empty where that is clear.
    public String field() {
        return field;
    }

    /// The text of `field` is not a UN/LOCODE.
    public static final class MalformedLocode extends RoutingRefusal {

        public MalformedLocode(String field) {
            super(field, "A UN/LOCODE has two letters, then three letters or digits from 2 to 9.");
        }
    }

    public static final class MalformedVoyageNumber extends RoutingRefusal {

        public MalformedVoyageNumber() {
            super("A voyage number has 1 to 50 letters, digits, dots, underscores or hyphens, not . or .. alone.");
        }
    }

    /// No location has the code of `field`.
    public static final class UnknownLocation extends RoutingRefusal {

        public UnknownLocation(String field, UnLocode locode) {
            super(field, "There is no location " + locode.code() + ".");
        }
    }

    public static final class UnknownVoyage extends RoutingRefusal {

        public UnknownVoyage(VoyageNumber number) {
            super("There is no voyage " + number.value() + ".");
        }
    }

    /// A path leads from one place to another.
    public static final class SameOriginAndDestination extends RoutingRefusal {

        public SameOriginAndDestination(UnLocode locode) {
            super("Origin and destination are both " + locode.code() + ".");
        }
    }

    /// An impossible movement, because of its `field`.
    public static final class UnsoundMovement extends RoutingRefusal {

        public UnsoundMovement(String field, String reason) {
            super(field, reason);
        }
    }

    /// Movements that do not make a voyage, because of `field` of the movement at position `movement`, from
    /// 0.
    public static final class UnsoundSchedule extends RoutingRefusal {

        private final int movement;

        public UnsoundSchedule(int movement, String field, String reason) {
            super(field, reason);
            this.movement = movement;
        }

        public int movement() {
            return movement;
        }
    }

    /// A movement from or to (`field`) an unknown location.
    public static final class UnknownCall extends RoutingRefusal {

        private final int movement;

        public UnknownCall(int movement, String field) {
            super(field, "There is no such location.");
            this.movement = movement;
        }

        public int movement() {
            return movement;
        }
    }

    /// The voyage has no such call, or several and `field` does not say which.
    public static final class NoSuchCall extends RoutingRefusal {

        public NoSuchCall(String field, String reason) {
            super(field, reason);
        }
    }

    /// A change after which the schedule would not be sound, because of its `field`.
    public static final class UnsoundChange extends RoutingRefusal {

        public UnsoundChange(String field, String reason) {
            super(field, reason);
        }
    }

    public static final class VoyageIsCancelled extends RoutingRefusal {

        public VoyageIsCancelled(VoyageNumber number) {
            super("Voyage " + number.value() + " is cancelled; a new schedule brings it back.");
        }
    }

    /// The voyage is not as the client expects it.
    public static final class VoyageHasChanged extends RoutingRefusal {

        public VoyageHasChanged(VoyageNumber number) {
            super("Voyage " + number.value() + " is not in the state that the request requires.");
        }
    }

    public static final class TimetableNotLoaded extends RoutingRefusal {

        public TimetableNotLoaded() {
            super("The timetable is still being read.");
        }
    }
}
