package dev.cargokit.add.infrastructure;

import dev.cargokit.add.domain.Arithmetic;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

/// Makes the arithmetic a bean of its own type only: whoever injects the service gets it with its middleware.
class ArithmeticProducer {

    @Produces
    @Singleton
    @Typed(Arithmetic.class)
    Arithmetic arithmetic() {
        return new Arithmetic();
    }
}
