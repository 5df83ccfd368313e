package dev.cargokit.routing.application;

/// A leg that is not in the timetable.
///
/// @param leg its position in the request, from 0
public record RefusedLeg(int leg, Reason reason) {

    public enum Reason {
        UNKNOWN_VOYAGE("unknown voyage", "No voyage has this number."),
        NOT_SAILED("not sailed", "The voyage does not sail between these places at these times.");

        private final String error;
        private final String message;

        Reason(String error, String message) {
            this.error = error;
            this.message = message;
        }

        /// A short text for programs.
        public String error() {
            return error;
        }

        /// A text for people.
        public String message() {
            return message;
        }
    }
}
