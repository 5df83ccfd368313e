package dev.cargokit.add;

import dev.cargokit.add.domain.Arithmetic;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

/// The arithmetic with a bug that can be switched on.
@Alternative
@Priority(1)
@Singleton
@Typed({Arithmetic.class, FailingArithmetic.class})
public class FailingArithmetic extends Arithmetic {

    private volatile boolean failing;

    public void fail(boolean newFailing) {
        failing = newFailing;
    }

    @Override
    public long sum(long a, long b) {
        if (failing) {
            throw new IllegalStateException("secret inner detail");
        }
        return super.sum(a, b);
    }
}
