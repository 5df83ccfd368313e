package dev.cargokit.web.client;

import java.util.List;

/// Why a service did not do what a page needs of it.
public abstract sealed class ServiceFailure extends RuntimeException {

    private ServiceFailure(String message) {
        super(message, null, false, false);
    }

    /// The status of a page that shows nothing but this failure.
    public abstract int status();

    /// The service, or one that it needs, cannot do it now; later it may.
    public static final class Unavailable extends ServiceFailure {

        public Unavailable(String message) {
            super(message);
        }

        @Override
        public int status() {
            return 503;
        }
    }

    /// The service rejected the request, and would reject it again.
    public static final class Refused extends ServiceFailure {

        private final int status;
        private final transient List<FieldError> errors;

        public Refused(int status, String message, List<FieldError> errors) {
            super(message);
            this.status = status;
            this.errors = List.copyOf(errors);
        }

        @Override
        public int status() {
            return status;
        }

        /// The invalid fields under the service's names; none when no field is at fault.
        public List<FieldError> errors() {
            return errors;
        }
    }
}
