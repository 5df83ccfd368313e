package dev.cargokit.add.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cargokit.add.domain.AddRefusal.IntegerOverflow;
import dev.cargokit.add.domain.AddRefusal.ResultTooLong;
import dev.cargokit.add.domain.AddRefusal.TwoZeroes;

/// Adds by the rules of Go kit's addsvc, which checks only the direction of `b`, so that its sum can leave 32 bits
/// after all; here it cannot.
public class Arithmetic implements AddService {

    private static final int MAXIMUM_BYTES = 10;

    @Override
    public long sum(long a, long b) {
        if (a == 0 && b == 0) {
            throw new TwoZeroes();
        }
        long sum = a + b;
        if (overflowed(a, b, sum) || sum != (int) sum) {
            throw new IntegerOverflow();
        }
        return sum;
    }

    @Override
    public String concat(String a, String b) {
        if (a.getBytes(UTF_8).length + b.getBytes(UTF_8).length > MAXIMUM_BYTES) {
            throw new ResultTooLong();
        }
        return a + b;
    }

    /// Both operands have the same sign, and the sum has the other one.
    private static boolean overflowed(long a, long b, long sum) {
        return ((a ^ sum) & (b ^ sum)) < 0;
    }
}
