package dev.cargokit.profile.client;

/// Why a call did not do what it should.
public abstract sealed class ProfileFailure extends RuntimeException {

    ProfileFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// There is no such profile, or no such address of it.
    public static final class NotFound extends ProfileFailure {

        NotFound() {
            super("not found", null);
        }
    }

    /// The id is taken.
    public static final class AlreadyExists extends ProfileFailure {

        AlreadyExists() {
            super("already exists", null);
        }
    }

    /// The service does not take the request; trying again would not help.
    public static final class Refused extends ProfileFailure {

        private final int status;

        Refused(int status, String why) {
            super(why, null);
            this.status = status;
        }

        /// The status of HTTP, 4xx.
        public int status() {
            return status;
        }
    }

    /// No instance was found, or none answered in time, or those that did have failed.
    public static final class Unavailable extends ProfileFailure {

        Unavailable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
