package dev.cargokit.add.infrastructure;

import dev.cargokit.add.domain.arithmetic.Arithmetic;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

/// Gives the business to its layers, and only to them: whoever asks for the service gets it guarded.
class Business {

    @Produces
    @Singleton
    @Typed(Arithmetic.class)
    Arithmetic arithmetic() {
        return new Arithmetic();
    }
}
