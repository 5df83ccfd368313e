package dev.cargokit.add;

import dev.cargokit.add.domain.arithmetic.Arithmetic;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

/// The business, until it is broken: then it fails as only a bug would make it.
@Alternative
@Priority(1)
@Singleton
@Typed({Arithmetic.class, BreakableArithmetic.class})
public class BreakableArithmetic extends Arithmetic {

    private volatile boolean broken;

    public void breakDown() {
        broken = true;
    }

    public void mend() {
        broken = false;
    }

    @Override
    public long sum(long a, long b) {
        if (broken) {
            throw new IllegalStateException("secret inner detail");
        }
        return super.sum(a, b);
    }
}
