package dev.cargokit.pages.service;

import java.util.List;

/// Why a service did not do what was asked.
public abstract sealed class ServiceFailure extends RuntimeException {

    private ServiceFailure(String message) {
        // Part of an answer, not a failure of ours: nobody reads its stack trace.
        super(message, null, false, false);
    }

    /// The service, or one that it needs, cannot do it now; later it may.
    public static final class Away extends ServiceFailure {
        public Away(String message) {
            super(message);
        }
    }

    /// The service says no, and would say it again.
    public static final class Refused extends ServiceFailure {

        private final int status;
        private final transient List<FieldProblem> fields;

        public Refused(int status, String message, List<FieldProblem> fields) {
            super(message);
            this.status = status;
            this.fields = List.copyOf(fields);
        }

        public int status() {
            return status;
        }

        /// The fields that are at fault, by the service's names; none when it is none of them.
        public List<FieldProblem> fields() {
            return fields;
        }
    }
}
