package dev.cargokit.kit.middleware.refusal;

/// An [IdempotencyKey] that a call cannot be carried out under.
public abstract sealed class IdempotencyKeyRefused extends Refusal {

    private IdempotencyKeyRefused(String message) {
        super(message);
    }

    /// The key was used with other arguments. 422.
    public static final class Reused extends IdempotencyKeyRefused {

        public Reused(String key) {
            super("The key " + key + " was used with another request.");
        }
    }

    /// The key is not 1 to 255 visible ASCII characters. 400.
    public static final class Malformed extends IdempotencyKeyRefused {

        public Malformed() {
            super("must be 1 to 255 visible ASCII characters");
        }
    }
}
