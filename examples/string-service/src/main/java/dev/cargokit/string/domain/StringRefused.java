package dev.cargokit.string.domain;

/// Why there is no upper-case text. Its message is for the caller, in the answer's `err`.
public abstract sealed class StringRefused extends RuntimeException {

    /// Without a stack trace: a refusal is an answer like any other.
    private StringRefused(String message) {
        super(message, null, false, false);
    }

    /// There is nothing to upper-case. Go kit: `ErrEmpty`.
    public static final class EmptyString extends StringRefused {
        public EmptyString() {
            super("empty string");
        }
    }

    /// Another instance was asked and refused.
    public static final class ByInstance extends StringRefused {
        public ByInstance(String why) {
            super(why);
        }
    }

    /// Other instances were to be asked and none of them answered.
    public static final class NoAnswer extends StringRefused {
        public NoAnswer(String why) {
            super(why);
        }
    }
}
