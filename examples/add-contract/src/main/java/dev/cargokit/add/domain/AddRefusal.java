package dev.cargokit.add.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Why something is not added. The texts are those of Go kit's addsvc, and travel on every transport.
public abstract sealed class AddRefusal extends RuntimeException {

    private static final List<Supplier<AddRefusal>> ALL =
            List.of(TwoZeroes::new, IntegerOverflow::new, ResultTooLong::new);

    private AddRefusal(String message) {
        // Refusals are answers, not failures: nobody reads their stack traces.
        super(message, null, false, false);
    }

    /// The refusal with this text, as a client reads it off the wire.
    public static Optional<AddRefusal> saying(String text) {
        return ALL.stream()
                .map(Supplier::get)
                .filter(refusal -> refusal.getMessage().equals(text))
                .findFirst();
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
