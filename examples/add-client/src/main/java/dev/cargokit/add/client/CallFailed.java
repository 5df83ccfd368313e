package dev.cargokit.add.client;

/// Why there is no answer, though nothing was wrong with what was asked; what was is an
/// [dev.cargokit.add.domain.AddRefusal].
public abstract sealed class CallFailed extends RuntimeException {

    private CallFailed(String message, Throwable cause) {
        super(message, cause);
    }

    /// The service cannot be reached, or did not answer in time; another attempt may succeed, and does no harm.
    public static final class Unreachable extends CallFailed {
        public Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The service did not carry out the call, or answered with what is no answer.
    public static final class NotCarriedOut extends CallFailed {
        public NotCarriedOut(String message) {
            super(message, null);
        }
    }

    /// This client did not even send it: its limiter or its breaker refused.
    public static final class NotSent extends CallFailed {
        public NotSent(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
