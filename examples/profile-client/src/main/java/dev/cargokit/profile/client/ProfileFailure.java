package dev.cargokit.profile.client;

/// Why a call has failed.
public abstract sealed class ProfileFailure extends RuntimeException {

    ProfileFailure(String message) {
        super(message);
    }

    ProfileFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// There is no such profile, or no such address of it.
    public static final class NotFound extends ProfileFailure {

        NotFound() {
            super("not found");
        }
    }

    /// The id is taken.
    public static final class AlreadyExists extends ProfileFailure {

        AlreadyExists() {
            super("already exists");
        }
    }

    /// The service rejects the request; a retry would not help.
    public static final class Refused extends ProfileFailure {

        private final int status;

        Refused(int status, String reason) {
            super(reason);
            this.status = status;
        }

        /// The HTTP status, 4xx.
        public int status() {
            return status;
        }
    }

    /// No instance was found, none responded in time, or all that did have failed.
    public static final class Unavailable extends ProfileFailure {

        Unavailable(String reason) {
            super(reason);
        }

        Unavailable(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
