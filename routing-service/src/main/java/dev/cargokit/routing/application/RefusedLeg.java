package dev.cargokit.routing.application;

/// A leg that cannot be sailed.
///
/// @param leg its position in what was asked, from 0
public record RefusedLeg(int leg, Reason reason) {

    /// Why it cannot be sailed.
    public enum Reason {
        UNKNOWN_VOYAGE("unknown voyage", "No voyage has this number."),
        NOT_SAILED("not sailed", "The voyage does not sail between these places at these times.");

        private final String error;
        private final String message;

        Reason(String error, String message) {
            this.error = error;
            this.message = message;
        }

        /// The short text by which programs know the reason.
        public String error() {
            return error;
        }

        /// The same for people.
        public String message() {
            return message;
        }
    }
}
