package dev.cargokit.routing.domain;

/// Everything the routing context refuses to do, as one closed family; the message may be shown to a client.
public abstract sealed class RoutingRefusal extends RuntimeException {

    RoutingRefusal(String message) {
        super(message, null, false, false);
    }

    /// The text has not the form of a UN/LOCODE, so no location can have it; `field` of the question is at fault.
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

    /// The text has not the form of a voyage number.
    public static final class MalformedVoyageNumber extends RoutingRefusal {

        public MalformedVoyageNumber() {
            super("A voyage number has 1 to 20 letters, digits or hyphens, and no hyphen first.");
        }
    }

    /// The code is well formed, but no location has it; `field` of the question is at fault.
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

    /// A movement that no carrier can make; `field` names the value at fault.
    public static final class UnsoundMovement extends RoutingRefusal {
        private final String field;

        public UnsoundMovement(String field, String why) {
            super(why);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /// Movements that do not make one voyage; `field` of the movement at the (0-based) position `movement`
    /// is at fault.
    public static final class UnsoundSchedule extends RoutingRefusal {
        private final int movement;
        private final String field;

        public UnsoundSchedule(int movement, String field, String why) {
            super(why);
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

    /// A movement from or to (`field`) a place that is no location.
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

    /// Nothing can be searched before the timetable has been read for the first time.
    public static final class TimetableNotLoaded extends RoutingRefusal {

        public TimetableNotLoaded() {
            super("The timetable is still being read.");
        }
    }
}
