package dev.cargokit.routing.domain;

/// What routing refuses, one type per reason. Messages are written for the client; there is no stack trace.
public abstract sealed class RoutingRefusal extends RuntimeException {

    RoutingRefusal(String message) {
        super(message, null, false, false);
    }

    /// The text of `field` is not a UN/LOCODE.
    public static final class MalformedLocode extends RoutingRefusal {

        private final String field;

        public MalformedLocode(String field) {
            super("A UN/LOCODE has two letters, then three letters or digits from 2 to 9.");
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /// The text is not a voyage number.
    public static final class MalformedVoyageNumber extends RoutingRefusal {

        public MalformedVoyageNumber() {
            super("A voyage number has 1 to 20 letters, digits or hyphens, and no hyphen first.");
        }
    }

    /// No location has the code of `field`.
    public static final class UnknownLocation extends RoutingRefusal {

        private final String field;

        public UnknownLocation(String field, UnLocode locode) {
            super("There is no location " + locode.code() + ".");
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /// No voyage has this number.
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
        private final String field;

        public UnsoundMovement(String field, String reason) {
            super(reason);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /// Movements that do not make a voyage, because of `field` of the movement at position `movement`, from
    /// 0.
    public static final class UnsoundSchedule extends RoutingRefusal {
        private final int movement;
        private final String field;

        public UnsoundSchedule(int movement, String field, String reason) {
            super(reason);
            this.movement = movement;
            this.field = field;
        }

        public int movement() {
            return movement;
        }

        public String field() {
            return field;
        }
    }

    /// A movement from or to (`field`) an unknown location.
    public static final class UnknownCall extends RoutingRefusal {

        private final int movement;
        private final String field;

        public UnknownCall(int movement, String field) {
            super("There is no such location.");
            this.movement = movement;
            this.field = field;
        }

        public int movement() {
            return movement;
        }

        public String field() {
            return field;
        }
    }

    /// The timetable is not loaded yet.
    public static final class TimetableNotLoaded extends RoutingRefusal {

        public TimetableNotLoaded() {
            super("The timetable is still being read.");
        }
    }
}
