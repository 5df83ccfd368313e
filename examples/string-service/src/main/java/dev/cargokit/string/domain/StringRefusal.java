package dev.cargokit.string.domain;

/// Why a text is not upper-cased; the message is the `err` of the response.
public abstract sealed class StringRefusal extends RuntimeException {

    private StringRefusal(String message) {
        super(message, null, false, false);
    }

    /// There is nothing to upper-case. Go kit: `ErrEmpty`.
    public static final class EmptyString extends StringRefusal {
        public EmptyString() {
            super("empty string");
        }
    }

    /// The instance that this one forwarded the text to has refused it.
    public static final class RefusedByUpstream extends StringRefusal {
        public RefusedByUpstream(String reason) {
            super(reason);
        }
    }
}
