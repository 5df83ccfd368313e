package dev.cargokit.add.domain;

/// Why something is not added. The texts are those of Go kit's addsvc, and travel on every transport.
public abstract sealed class AddRefusal extends RuntimeException {

    private AddRefusal(String message) {
        super(message, null, false, false);
    }

    /// Both operands of a sum are zero.
    public static final class TwoZeroes extends AddRefusal {
        public TwoZeroes() {
            super("can't sum two zeroes");
        }
    }

    /// A sum is less than -2147483648 or more than 2147483647.
    public static final class IntegerOverflow extends AddRefusal {
        public IntegerOverflow() {
            super("integer overflow");
        }
    }

    /// A concatenation has more than ten bytes of UTF-8.
    public static final class ResultTooLong extends AddRefusal {
        public ResultTooLong() {
            super("result exceeds maximum size");
        }
    }
}
