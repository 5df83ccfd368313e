package dev.cargokit.add.client;

/// Why a call has no result, although its operands may be fine; if they are not, it is [AddRefused].
public abstract sealed class CallFailed extends RuntimeException {

    private CallFailed(String message) {
        super(message);
    }

    private CallFailed(String message, Throwable cause) {
        super(message, cause);
    }

    /// The service cannot be reached, or did not respond in time; a retry is safe and may succeed.
    public static final class Unreachable extends CallFailed {
        public Unreachable(String message) {
            super(message);
        }

        public Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The service failed to carry out the call, or its response cannot be read.
    public static final class NotCarriedOut extends CallFailed {
        public NotCarriedOut(String message) {
            super(message);
        }

        public NotCarriedOut(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// The call was rejected by the rate limit or the circuit breaker of this client.
    public static final class NotSent extends CallFailed {
        public NotSent(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
